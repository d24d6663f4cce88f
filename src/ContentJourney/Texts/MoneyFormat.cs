using ContentJourney.Content;

namespace ContentJourney.Texts;

/// <summary>Writes amounts of money: with the currency's usual decimals, never rounded.</summary>
internal static class MoneyFormat
{
    private static readonly Dictionary<string, Currency> _currencies = new(StringComparer.Ordinal)
    {
        ["EUR"] = new("€", 2, ("Euro", "Euro"), ("euro", "euros"), ("Cent", "cent")),
        ["USD"] = new("$", 2, ("Dollar", "Dollar"), ("dollar", "dollars"), ("Cent", "cent")),
        ["GBP"] = new("£", 2, ("Pfund", "Pfund"), ("pound", "pounds"), null),
        ["CHF"] = new(null, 2, ("Franken", "Franken"), ("franc", "francs"), null),
        ["JPY"] = new("¥", 0, ("Yen", "Yen"), ("yen", "yen"), null),
        ["PLN"] = new(null, 2, ("Złoty", "Złoty"), ("zloty", "zlotys"), null),
        ["SEK"] = new(null, 2, ("Schwedische Krone", "Schwedische Kronen"), ("Swedish krona", "Swedish kronor"), null),
        ["NOK"] = new(null, 2, ("Norwegische Krone", "Norwegische Kronen"), ("Norwegian krone", "Norwegian kroner"), null),
        ["DKK"] = new(null, 2, ("Dänische Krone", "Dänische Kronen"), ("Danish krone", "Danish kroner"), null),
        ["CZK"] = new(null, 2, ("Tschechische Krone", "Tschechische Kronen"), ("Czech koruna", "Czech korunas"), null),
    };

    // ISO 4217: no minor unit, or one of three digits.
    private static readonly string[] _whole = ["JPY", "KRW", "CLP", "ISK", "VND", "XAF", "XOF", "PYG", "UGX"];
    private static readonly string[] _thousandths = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    public static Inline.FactText Format(FactValue.Money money, FactStyle style)
    {
        var code = money.Currency.ToUpperInvariant();
        var currency = _currencies.GetValueOrDefault(code) ?? new(null, Minor(code), (code, code), (code, code), null);
        return new(Written(money.Amount, code, currency, style), Spoken(money.Amount, code, currency, style));
    }

    private static string Written(decimal amount, string code, Currency currency, FactStyle style)
    {
        var number = style.Amount(Math.Abs(amount), currency.Minor);
        var sign = amount < 0 ? "\u2212" : "";
        var symbol = style.Language.Length == 0 ? code : currency.Symbol ?? code;
        var space = style.SpaceAfterSymbol || symbol == code ? "\u00A0" : "";
        return style.SymbolFirst ? $"{sign}{symbol}{space}{number}" : $"{sign}{number}\u00A0{symbol}";
    }

    private static string Spoken(decimal amount, string code, Currency currency, FactStyle style)
    {
        var absolute = Math.Abs(amount);
        var (whole, cents) = (decimal.Truncate(absolute), (absolute % 1m) * 100m);
        var name = style.Language switch { "de" => currency.German, "en" => currency.English, _ => (code, code) };
        var sign = amount < 0 ? "minus " : "";
        if (cents == 0)
        {
            return $"{sign}{style.SpokenNumber(whole)} {(whole == 1 ? name.Item1 : name.Item2)}";
        }

        if (currency.Minor != 2 || cents % 1m != 0 || style.Language.Length == 0)
        {
            return $"{sign}{style.SpokenNumber(absolute)} {name.Item2}";
        }

        return whole == 0 && currency.Cent is { } cent
            ? $"{sign}{style.SpokenNumber(cents)} {style.Word(cent.German, cents == 1 ? cent.English : cent.English + "s", code)}"
            : $"{sign}{style.SpokenNumber(whole)} {(whole == 1 ? name.Item1 : name.Item2)} {style.SpokenNumber(cents)}";
    }

    private static int Minor(string code) => _whole.Contains(code) ? 0 : _thousandths.Contains(code) ? 3 : 2;

    private sealed record Currency(string? Symbol, int Minor, (string One, string Many) German, (string One, string Many) English, (string German, string English)? Cent);
}
