using System.Globalization;

namespace ContentJourney.Texts;

/// <summary>Writes days.</summary>
internal static class DateFormat
{
    public static readonly string[] GermanMonths =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] _englishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static Inline.FactText Format(DateOnly day, FactStyle style) => style.Language switch
    {
        "de" => German(day),
        "en" => English(day, style.MonthFirst),
        _ => Iso(day),
    };

    private static Inline.FactText German(DateOnly day)
    {
        var month = GermanMonths[day.Month - 1];
        return new(Invariant($"{day.Day}.\u00A0{month} {day.Year}"), Invariant($"{day.Day}. {month} {day.Year}"));
    }

    private static Inline.FactText English(DateOnly day, bool monthFirst)
    {
        var month = _englishMonths[day.Month - 1];
        return monthFirst
            ? new(Invariant($"{month}\u00A0{day.Day}, {day.Year}"), Invariant($"{month} {day.Day}{Suffix(day.Day)}, {day.Year}"))
            : new(Invariant($"{day.Day}\u00A0{month} {day.Year}"), Invariant($"{day.Day}{Suffix(day.Day)} of {month} {day.Year}"));
    }

    private static Inline.FactText Iso(DateOnly day)
    {
        var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(text, text);
    }

    private static string Suffix(int day) => (day % 10, day / 10) switch { (_, 1) => "th", (1, _) => "st", (2, _) => "nd", (3, _) => "rd", _ => "th" };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
