using System.Text;
using ContentJourney.Channels;
using ContentJourney.Fitting;
using ContentJourney.Texts;

namespace ContentJourney.Tests.Properties;

/// <summary>Measures what was delivered against the channel's hard budgets, by the written text alone.</summary>
internal static class HardBudgets
{
    public static bool Hold(DeliveredContent content) => content.Context.Channel.Channel.Budgets.Where(budget => budget.Hard).All(budget => Size(content, budget) <= budget.Max);

    private static int Size(DeliveredContent content, Budget budget) => budget.Field switch
    {
        MessageFields.CallsToAction => content.CallsToAction.Count,
        MessageFields.Media => budget.Unit == BudgetUnit.Items ? content.Media.Count : content.Media.Select(media => media.Width ?? 0).Concat(content.Media.SelectMany(media => media.Renditions.Select(rendition => rendition.Width))).DefaultIfEmpty().Max(),
        MessageFields.Speech => Speech(content.Speech, budget.Unit),
        _ => Written(Text(content, budget.Field)?.Text.Value(TextForm.Plain) ?? "", budget.Unit),
    };

    private static FittedText? Text(DeliveredContent content, string field) => field switch
    {
        MessageFields.Headline => content.Headline,
        MessageFields.Summary => content.Summary,
        MessageFields.Body => content.Body,
        MessageFields.GlanceTitle => content.Glance?.Title,
        _ => content.Glance?.Text,
    };

    private static int Speech(FittedSpeech? speech, BudgetUnit unit) => speech is null ? 0
        : unit == BudgetUnit.Seconds ? (int)Math.Ceiling(speech.Seconds)
        : Written(speech.Ssml, unit);

    private static int Written(string text, BudgetUnit unit) => unit switch
    {
        BudgetUnit.Characters => new System.Globalization.StringInfo(text).LengthInTextElements,
        BudgetUnit.Words => TextMeasure.Words(text),
        BudgetUnit.Bytes => Encoding.UTF8.GetByteCount(text),
        BudgetUnit.Segments => SmsSegments.Count(text),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No unit of texts."),
    };
}
