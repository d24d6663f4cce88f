using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Texts;

namespace ContentJourney.Fitting;

/// <summary>The fixed table by which a field that is wanted but not authored is made from another.</summary>
internal static class Derivation
{
    private static readonly Dictionary<string, string[]> _origins = new(StringComparer.Ordinal)
    {
        [MessageFields.Summary] = [MessageFields.Body],
        [MessageFields.GlanceTitle] = [MessageFields.Headline],
        [MessageFields.GlanceText] = [MessageFields.Summary, MessageFields.Body],
        [MessageFields.Speech] = [MessageFields.Summary, MessageFields.Body],
    };

    /// <summary>The fields that a field derives from, the first that is authored counts. Where a summary itself would be derived, its origin stands in.</summary>
    public static ReadOnlySpan<string> Origins(string field) => _origins.GetValueOrDefault(field, []);

    /// <summary>The field's text from what it originates in: a summary from a body's lead, a speech from the summary and then the actions, a glance as it is.</summary>
    public static RichText Apply(RichText origin, TextKey key, Func<string, RichText> read, Locale locale) => (key.Field, key.Origin?.Syntax) switch
    {
        (MessageFields.Summary or MessageFields.GlanceText, TextSyntax.Markdown) => Lead.Of(origin, locale),
        (MessageFields.Speech, TextSyntax.Markdown) => WithActions(Lead.Of(origin, locale), key, read),
        (MessageFields.Speech, TextSyntax.Inline or null) => WithActions(origin, key, read),
        _ => origin,
    };

    private static RichText WithActions(RichText text, TextKey key, Func<string, RichText> read) =>
        key.Actions?.Variant.Message.CallsToAction is { } actions
            ? new RichText([.. text.Blocks, .. Wanted(actions, key.Channel).SelectMany(action => read(action.Label).Blocks)])
            : text;

    private static IEnumerable<CallToAction> Wanted(ValueList<CallToAction> actions, Channel channel) =>
        ListFitting.Limit(channel, MessageFields.CallsToAction, BudgetUnit.Items) is { } most ? actions.Take(most) : actions;
}
