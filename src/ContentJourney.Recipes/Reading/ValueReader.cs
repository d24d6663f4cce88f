using System.Globalization;
using System.Xml;
using ContentJourney.Checking;
using ContentJourney.Problems;
using ContentJourney.Recipes.Yaml;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads single values; what is no such value is a problem and null.</summary>
internal static class ValueReader
{
    private static readonly string[] _instants = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static string? Text(YamlNode node, ProblemLog log) => Scalar(node, log, "a text")?.Value;

    public static bool Flag(YamlNode node, ProblemLog log) => Scalar(node, log, "true or false") is { } scalar && scalar.Value switch
    {
        "true" => true,
        "false" => false,
        _ => Wrong<bool>(scalar, log, "value.boolean", "true or false") ?? false,
    };

    public static int? Integer(YamlNode node, ProblemLog log)
    {
        ProblemText what = "a whole number from -2147483648 to 2147483647";
        return Scalar(node, log, what) is not { } scalar ? null
            : int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : Wrong<int>(scalar, log, "value.integer", what);
    }

    public static decimal? Number(YamlNode node, ProblemLog log)
    {
        ProblemText what = "a number such as 499 or 2.5, of at most 29 digits";
        return Scalar(node, log, what) is not { } scalar ? null
            : scalar.Value.Count(char.IsAsciiDigit) <= 29 && decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
            : Wrong<decimal>(scalar, log, "value.number", what);
    }

    public static DateOnly? Date(YamlNode node, ProblemLog log)
    {
        ProblemText what = "a day such as 2026-12-24";
        return Scalar(node, log, what) is not { } scalar ? null
            : DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : Wrong<DateOnly>(scalar, log, "value.date", what);
    }

    public static DateTimeOffset? Instant(YamlNode node, ProblemLog log)
    {
        ProblemText what = "a moment with its offset from UTC, such as 2026-12-24T18:00:00+01:00";
        return Scalar(node, log, what) is not { } scalar ? null
            : HasOffset(scalar.Value) && DateTimeOffset.TryParseExact(scalar.Value, _instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment
            : Wrong<DateTimeOffset>(scalar, log, "value.instant", what);
    }

    public static TimeSpan? Duration(YamlNode node, ProblemLog log)
    {
        ProblemText what = "a duration such as PT25S, PT1H30M or P2D";
        return Scalar(node, log, what) is not { } scalar ? null : ParseDuration(scalar.Value) ?? Wrong<TimeSpan>(scalar, log, "value.duration", what);
    }

    public static T? Choice<T>(YamlNode node, ProblemLog log)
        where T : struct, Enum
    {
        if (Scalar(node, log, $"one of {Choices<T>()}") is not { } scalar)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (Name(value) == scalar.Value)
            {
                return value;
            }
        }

        log.Add("value.choice", $"\"{Shortened(scalar.Value)}\" is none of {Choices<T>()}.{Suggestion.For(scalar.Value, Enum.GetValues<T>().Select(Name))}", node.Place);
        return null;
    }

    public static string Choices<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Name));

    /// <summary>How a recipe spells an enum value.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static IReadOnlyList<YamlNode> Nodes(YamlNode node, ProblemLog log)
    {
        if (node is YamlNode.Sequence sequence)
        {
            return sequence.Items;
        }

        log.Add("value.list", "Expected a list here, such as [a, b].", node.Place);
        return [];
    }

    private static YamlNode.Scalar? Scalar(YamlNode node, ProblemLog log, ProblemText what)
    {
        if (node is YamlNode.Scalar scalar)
        {
            return scalar;
        }

        log.Add("value.scalar", $"Expected {what} here, found {(node is YamlNode.Sequence ? (ProblemText)"a list" : "fields with values")}.", node.Place);
        return null;
    }

    private static T? Wrong<T>(YamlNode.Scalar scalar, ProblemLog log, string code, ProblemText what)
        where T : struct
    {
        log.Add(code, $"Expected {what}, found \"{Shortened(scalar.Value)}\".", scalar.Place);
        return null;
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static bool HasOffset(string text) => text.EndsWith('Z') || (text.Length > 6 && text[^6] is ('+' or '-'));

    // Years and months have no fixed length, so they are no duration of a fact.
    private static TimeSpan? ParseDuration(string text)
    {
        var time = text.IndexOf('T', StringComparison.Ordinal);
        var days = time < 0 ? text : text[..time];
        if (text.Contains('-', StringComparison.Ordinal) || days.Contains('Y', StringComparison.Ordinal) || days.Contains('M', StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return null;
        }
    }
}
