using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Fitting;
using ContentJourney.Lists;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Explaining;

/// <summary>Explains selections.</summary>
/// <param name="deliverer">Makes the deliveries that are explained.</param>
public sealed class Explainer(Deliverer deliverer)
{
    /// <summary>How many alternatives are offered at most.</summary>
    public const int MaxAlternatives = 20;

    /// <summary>Why this context gets of the item what it gets.</summary>
    /// <param name="item">The item; null when there is none of the name.</param>
    /// <param name="name">The key or path that was asked for.</param>
    /// <param name="context">The context.</param>
    /// <param name="language">The reader's language, German or else English; null to speak that of the content.</param>
    public Explanation Explain(PublishedItem? item, string name, SiteContext context, Locale? language = null)
    {
        var withheld = item is not null ? Selector.Withheld(item, context)
            : context.Site.Unpublished.Contains(name) ? WithheldReason.Unpublished
            : WithheldReason.Unknown;
        return withheld is { } reason
            ? new Explanation(null, reason, [], Alternatives(item, reason, context), Sentences.Withheld(name, reason, context, language ?? context.Locales[0]))
            : Found(deliverer.Deliver(item!, context)!, language);
    }

    private static Explanation Found(DeliveredContent content, Locale? language) => new(
        content,
        null,
        Selector.Rejected(content.Selection.Item, content.Selection, content.Context),
        [],
        Sentences.Found(content, language ?? content.Locale));

    private ValueList<DeliveredContent> Alternatives(PublishedItem? item, WithheldReason reason, SiteContext context)
    {
        if (item is null || reason != WithheldReason.ExcludedTopic)
        {
            return [];
        }

        var list = context.Site.List(context, new ContentFilter(item.Item.Type, item.Item.Topics, null));
        return Enumerable.Range(0, Math.Min(list.Count, MaxAlternatives)).Select(position => deliverer.Deliver(list[position], context)).OfType<DeliveredContent>().ToValueList();
    }
}
