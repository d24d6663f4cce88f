using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Shaping.Tests;

/// <summary>The facts of the specifications.</summary>
internal static class ExampleFacts
{
    /// <summary>Gets what the examples refer to.</summary>
    public static ValueList<Fact> All { get; } =
    [
        new("price", new FactValue.Money(499m, "EUR")),
        new("pressure", new FactValue.Number(9m, "bar")),
        new("sale", new FactValue.Date(new DateOnly(2026, 12, 24))),
        new("heatUp", new FactValue.Duration(TimeSpan.FromSeconds(25))),
        new("model", new FactValue.Text("Barista & Co")),
        new("shop", new FactValue.Url("https://example.com/shop")),
        new("trap", new FactValue.Url("javascript:alert(1)")),
    ];

    /// <summary>Reads a fact as the specification writes it: its kind, then its parts.</summary>
    public static FactValue Read(string line)
    {
        var words = line.Split(' ');
        return words[0] switch
        {
            "money" => new FactValue.Money(Decimal(words[1]), words[2]),
            "number" => new FactValue.Number(Decimal(words[1]), words.ElementAtOrDefault(2)),
            "percent" => new FactValue.Percent(Decimal(words[1])),
            "date" => new FactValue.Date(DateOnly.ParseExact(words[1], "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            "duration" => new FactValue.Duration(TimeSpan.ParseExact(words[1], "c", CultureInfo.InvariantCulture)),
            "text" => new FactValue.Text(string.Join(' ', words[1..])),
            _ => new FactValue.Url(words[1]),
        };
    }

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
