using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;

namespace ContentJourney.Comparing;

/// <summary>Writes values of items for people, one line for each element of a list.</summary>
internal static class PartText
{
    public static ProblemText? Of(object? value) => value switch
    {
        null => null,
        string text => (ProblemText)$"{text}",
        bool truth => Of(truth),
        WholeVariant whole => $"{whole.Variant.Key}",
        ValueList<string> keys => $"{string.Join(", ", (IEnumerable<string>)keys)}",
        ValueList<CallToAction> calls => Lines(calls, call => $"{call.Label} → {call.Url} ({call.Kind})"),
        ValueList<Media> pictures => Lines(pictures, Of),
        ValueList<FieldScalar> values => Lines(values, Of),
        Schedule schedule => Of(schedule),
        ExperimentArm arm => $"{arm.Experiment}: {arm.Arm}",
        FactValue fact => $"{Of(fact)}",
        _ => $"{value}",
    };

    private static ProblemText Of(bool truth) => truth ? "yes" : (ProblemText)"no";

    private static ProblemText Lines<T>(ValueList<T> elements, Func<T, ProblemText> line) => ProblemText.Join("\n", elements.Select(line));

    private static ProblemText Of(Media media)
    {
        var size = media.Width is null || media.Height is null ? "" : string.Create(CultureInfo.InvariantCulture, $", {media.Width} × {media.Height}");
        var renditions = (media.Renditions ?? []).Select(rendition => string.Create(CultureInfo.InvariantCulture, $", {rendition.File} {rendition.Width} × {rendition.Height}"));
        return $"{media.File} ({media.Alt}){size}{string.Concat(renditions)}";
    }

    private static ProblemText Of(FieldScalar scalar) => scalar switch
    {
        FieldScalar.Text text => (ProblemText)$"{text.Value}",
        FieldScalar.Number number => $"{number.Value}",
        FieldScalar.Boolean boolean => Of(boolean.Value),
        FieldScalar.Date date => $"{Day(date.Value)}",
        FieldScalar.Picture picture => Of(picture.Value),
        _ => $"{scalar}",
    };

    private static string Of(FactValue fact) => fact switch
    {
        FactValue.Money money => string.Create(CultureInfo.InvariantCulture, $"{money.Amount} {money.Currency}"),
        FactValue.Number number => string.Create(CultureInfo.InvariantCulture, $"{number.Amount} {number.Unit}").TrimEnd(),
        FactValue.Percent percent => string.Create(CultureInfo.InvariantCulture, $"{percent.Amount} %"),
        FactValue.Date date => Day(date.Day),
        FactValue.Duration duration => duration.Span.ToString("c", CultureInfo.InvariantCulture),
        FactValue.Text text => text.Wording,
        FactValue.Url url => url.Address,
        _ => fact.ToString(),
    };

    private static ProblemText Of(Schedule schedule) => (schedule.From, schedule.Until) switch
    {
        ({ } from, { } until) => (ProblemText)$"from {Moment(from)} until {Moment(until)}",
        ({ } from, null) => $"from {Moment(from)}",
        (null, { } until) => $"until {Moment(until)}",
        _ => "always",
    };

    private static string Moment(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
