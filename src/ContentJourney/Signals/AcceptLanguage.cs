using System.Globalization;
using ContentJourney.Content;

namespace ContentJourney.Signals;

/// <summary>Reads <c>Accept-Language</c> (RFC 9110, section 12.5.4); what is malformed is passed over, range by range.</summary>
internal static class AcceptLanguage
{
    private const int MaxRanges = 30;

    /// <summary>The languages accepted, best first, ties as written; null stands for <c>*</c>, any other.</summary>
    public static IEnumerable<Locale?> Parse(string? value) =>
        (value ?? "").Split(',')
            .Take(MaxRanges)
            .Select(Range)
            .OfType<(Locale? Locale, decimal Weight)>()
            .Where(range => range.Weight > 0)
            .OrderByDescending(range => range.Weight)
            .Select(range => range.Locale);

    private static (Locale? Locale, decimal Weight)? Range(string text)
    {
        var parts = text.Split(';');
        var tag = parts[0].Trim();
        var known = Locale.TryParse(tag, out var locale) || tag == "*";
        return known && parts.Length <= 2 && Weight(parts.ElementAtOrDefault(1)) is { } weight ? (locale, weight) : null;
    }

    private static decimal? Weight(string? parameter)
    {
        if (parameter is null)
        {
            return 1;
        }

        var pair = parameter.Split('=');
        return pair.Length == 2
            && pair[0].Trim() is "q" or "Q"
            && decimal.TryParse(pair[1].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
            && weight <= 1 ? weight : null;
    }
}
