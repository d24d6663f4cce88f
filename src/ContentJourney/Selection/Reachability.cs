using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Selection;

/// <summary>
/// Finds the variants that no context of a site can ever show, by trying every persona, phase and channel, unknown ones included. Of conditions,
/// schedules and split tests only what is certain counts: they hide nothing that does not bear an equal one, or lie within the same time.
/// </summary>
public static class Reachability
{
    /// <summary>The variants of an item that nobody sees from a moment on, bases never among them; in the item's order.</summary>
    public static ValueList<HiddenVariant> Of(PublishedSite site, Item item, DateTimeOffset at)
    {
        var published = new PublishedItem(item, at);
        var contexts = Contexts(site, at).Where(context => context.Persona?.Excludes(item.Topics) != true).ToArray();
        return item.Variants
            .Where(variant => !variant.IsBase)
            .Select(variant => Alone(published, variant, at) is { } reason
                ? new HiddenVariant(variant, reason, [])
                : Among(published.WordingIn(variant.Locale)!.Variants, variant, contexts))
            .OfType<HiddenVariant>()
            .ToValueList();
    }

    private static IEnumerable<SiteContext> Contexts(PublishedSite site, DateTimeOffset at) =>
        from persona in site.Personas.Keys.Prepend(null)
        from phase in site.Phases.Keys.Prepend(null)
        from channel in site.Channels.Keys
        select site.Resolve(new SelectionContext { Persona = persona, Phase = phase, Channel = channel, At = at }).Value;

    // What can be told without looking at other variants.
    private static HiddenReason? Alone(PublishedItem item, Variant variant, DateTimeOffset at) =>
        item.WordingIn(variant.Locale) is null ? HiddenReason.NoBase
        : variant.Message == Message.Empty ? HiddenReason.SaysNothing
        : IsOver(variant.When.Schedule, item.Item.Schedule, at) ? HiddenReason.Over
        : null;

    private static bool IsOver(Schedule? own, Schedule? around, DateTimeOffset at) => own is not null
        && (own.Until <= at || own.From >= own.Until || own.From >= around?.Until || own.Until <= around?.From);

    private static HiddenVariant? Among(ValueList<WordedVariant> all, Variant variant, SiteContext[] contexts)
    {
        var own = all.First(worded => ReferenceEquals(worded.Variant, variant));
        var rivals = new SortedSet<string>(StringComparer.Ordinal);
        var eligible = false;
        foreach (var context in contexts)
        {
            if (IsFor(variant, context, out _))
            {
                eligible = true;
                if (Beating(all, own, context) is not { } beating)
                {
                    return null;
                }

                rivals.UnionWith(beating);
            }
        }

        return new HiddenVariant(variant, eligible ? HiddenReason.Beaten : HiddenReason.Nobody, rivals.ToValueList());
    }

    // Those that together leave nothing of the variant in a context; null when something of it may be seen.
    private static HashSet<string>? Beating(ValueList<WordedVariant> all, WordedVariant own, SiteContext context)
    {
        var variant = own.Variant;
        var before = Before(all, own, context);
        var certain = before.Where(rival => IsCertain(rival.Variant, variant)).ToArray();
        var alone = before is [{ Variant.Standalone: true } first, ..] && IsCertain(first.Variant, variant) ? first : null;
        if (alone is not null || (variant.Standalone && certain.Length > 0))
        {
            return [(alone ?? certain[0]).Variant.Key];
        }

        var lending = certain.Where(rival => !rival.Variant.Standalone).ToArray();
        var taken = FieldNames.Where(field => own.Authors(field)).Select(field => lending.FirstOrDefault(rival => rival.Authors(field))).ToArray();
        return variant.Standalone || taken.Contains(null) ? null : [.. taken.Select(rival => rival!.Variant.Key)];
    }

    // All that may come before the variant in a context, the first first.
    private static WordedVariant[] Before(ValueList<WordedVariant> all, WordedVariant own, SiteContext context)
    {
        IsFor(own.Variant, context, out var rank);
        var ranked = new RankedVariant(own, rank);
        return
        [
            .. all
                .Select(worded => (Possible: IsFor(worded.Variant, context, out var other), Ranked: new RankedVariant(worded, other)))
                .Where(rival => rival.Possible && rival.Ranked < ranked)
                .OrderBy(rival => rival.Ranked)
                .Select(rival => rival.Ranked.Variant),
        ];
    }

    // Persona, phase and channel admit it; conditions, schedules and split tests are asked after them.
    private static bool IsFor(Variant variant, SiteContext context, out VariantRank rank) =>
        Eligibility.FirstFailure(variant, context, out rank) is null or SelectionRule.Condition or SelectionRule.Schedule or SelectionRule.Experiment;

    // Where the variant is eligible, the rival is as well.
    private static bool IsCertain(Variant rival, Variant variant) =>
        (rival.When.Condition is null || rival.When.Condition == variant.When.Condition)
        && (rival.When.Experiment is null || rival.When.Experiment == variant.When.Experiment)
        && Covers(rival.When.Schedule, variant.When.Schedule);

    private static bool Covers(Schedule? wide, Schedule? narrow) => wide is null
        || ((wide.From is null || wide.From <= narrow?.From) && (wide.Until is null || wide.Until >= narrow?.Until));

    private static ValueList<string> FieldNames { get; } =
    [
        Channels.MessageFields.Headline, Channels.MessageFields.Summary, Channels.MessageFields.Body, Channels.MessageFields.CallsToAction,
        Channels.MessageFields.Media, Channels.MessageFields.Speech, Channels.MessageFields.SpeechReprompt, Channels.MessageFields.GlanceTitle,
        Channels.MessageFields.GlanceText,
    ];
}
