using System.Globalization;
using ContentJourney.Content;

namespace ContentJourney.Texts;

/// <summary>How a language and its country write numbers, dates and money (after CLDR).</summary>
internal sealed record FactStyle
{
    private static readonly FactStyle _german = new()
    {
        Language = "de",
        Decimal = ",",
        Group = ".",
        BeforePercent = "\u00A0",
        PercentWord = "Prozent",
    };

    private static readonly FactStyle _swiss = _german with { Decimal = ".", Group = "’", SymbolFirst = true, SpaceAfterSymbol = true, BeforePercent = "" };

    private static readonly FactStyle _austrian = _german with { Group = "\u00A0", MoneyGroup = ".", SymbolFirst = true, SpaceAfterSymbol = true };

    private static readonly FactStyle _english = new()
    {
        Language = "en",
        Decimal = ".",
        Group = ",",
        SymbolFirst = true,
        PercentWord = "percent",
    };

    private static readonly FactStyle _american = _english with { MonthFirst = true };

    private static readonly FactStyle _neutral = new()
    {
        Language = "",
        Decimal = ".",
        Group = "\u202F",
        BeforePercent = "\u00A0",
        PercentWord = "%",
    };

    /// <summary>Gets <c>de</c>, <c>en</c> or nothing for the neutral style.</summary>
    public required string Language { get; init; }

    public required string Decimal { get; init; }

    public required string Group { get; init; }

    /// <summary>Gets what parts thousands in money where that differs.</summary>
    public string? MoneyGroup { get; init; }

    public string BeforePercent { get; init; } = "";

    public required string PercentWord { get; init; }

    public bool SymbolFirst { get; init; }

    public bool SpaceAfterSymbol { get; init; }

    public bool MonthFirst { get; init; }

    public static FactStyle Of(Locale locale) => (locale.Language, Region(locale)) switch
    {
        ("de", "CH" or "LI") => _swiss,
        ("de", "AT") => _austrian,
        ("de", _) => _german,
        ("en", "US") => _american,
        ("en", _) => _english,
        _ => _neutral,
    };

    /// <summary>Chooses by language.</summary>
    public string Word(string german, string english, string neutral) => Language switch { "de" => german, "en" => english, _ => neutral };

    /// <summary>The number with its thousands parted and as many decimals as it has, but at least so many.</summary>
    public string Number(decimal amount, int atLeast = 0) => Write(amount, atLeast, Group);

    /// <summary>As <see cref="Number"/>, as it stands in an amount of money.</summary>
    public string Amount(decimal amount, int atLeast) => Write(amount, atLeast, MoneyGroup ?? Group);

    /// <summary>The number for a voice: no thousands parted, the minus a word.</summary>
    public string SpokenNumber(decimal amount) => (amount < 0 ? "minus " : "") + Write(Math.Abs(amount), 0, "");

    private static string? Region(Locale locale) => locale.Tag.Split('-').Skip(1).FirstOrDefault(subtag => subtag.Length == 2);

    private string Write(decimal amount, int atLeast, string group)
    {
        var plain = Math.Abs(amount).ToString("0." + new string('0', atLeast) + new string('#', 28 - atLeast), CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? plain : plain[..point];
        for (var index = whole.Length - 3; index > 0; index -= 3)
        {
            whole = whole.Insert(index, group);
        }

        return (amount < 0 ? "\u2212" : "") + whole + (point < 0 ? "" : Decimal + plain[(point + 1)..]);
    }
}
