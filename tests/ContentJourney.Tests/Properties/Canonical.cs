using System.Globalization;
using ContentJourney.Channels;
using ContentJourney.Fitting;

namespace ContentJourney.Tests.Properties;

/// <summary>All that a delivery says, as one text.</summary>
internal static class Canonical
{
    public static string Of(DeliveredContent content) => string.Join('\n', new object?[]
    {
        content.Item.Key, content.PublishedAt.UtcTicks, content.Locale,
        string.Join(",", content.Selection.Variants.Select(ranked => $"{ranked.Variant.Variant.Key} {ranked.Rank}")),
        content.Selection.Experiment,
        Text(content.Headline), Text(content.Summary), Text(content.Body),
        Text(content.Speech?.Text), content.Speech?.Seconds.ToString(CultureInfo.InvariantCulture), content.Speech?.Reprompt,
        Text(content.Glance?.Title), Text(content.Glance?.Text), content.Glance?.Source,
        content.CallsToAction, content.Media, content.OwnFields, content.Fields, content.BrokenBudgets, content.InputsUsed,
    });

    private static string Text(FittedText? text) => text is null ? "-" : string.Join(
        '\u0001',
        Enum.GetValues<TextForm>().Select(form => text.Text.Value(form)).Append($"{text.Form} {text.Source} {text.Variant} {text.Text.Characters.ToString(CultureInfo.InvariantCulture)}"));
}
