using System.Globalization;
using System.Xml;
using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Forms.Content;

/// <summary>Facts as rows of a form: name, kind, and the value as one text.</summary>
public static class FactForm
{
    /// <summary>Gets the kinds that a fact can be of, as forms send them.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["text", "money", "number", "percent", "date", "duration", "url"];

    /// <summary>The facts as typed; rows without a name are left out.</summary>
    /// <param name="form">The form; its rows are <c>fact.0.</c>, <c>fact.1.</c>…</param>
    /// <param name="path">Where facts are, as in problems.</param>
    public static ValueList<Fact> Read(FormReader form, string path) => form.Rows("fact", "name")
        .Where(row => form.Word($"{row}name") is not null)
        .Select(row => new Fact(form.Word($"{row}name")!, Read(form, row, $"{path}/{form.Word($"{row}name")}")))
        .ToValueList();

    /// <summary>The kind of a value, one of <see cref="Kinds"/>.</summary>
    public static string KindOf(FactValue value) => value switch
    {
        FactValue.Money => "money",
        FactValue.Number => "number",
        FactValue.Percent => "percent",
        FactValue.Date => "date",
        FactValue.Duration => "duration",
        FactValue.Url => "url",
        _ => "text",
    };

    /// <summary>A value as it is typed; read again as its kind it is the same.</summary>
    public static string TextOf(FactValue value) => value switch
    {
        FactValue.Money money => $"{Plain(money.Amount)} {money.Currency}",
        FactValue.Number number => $"{Plain(number.Amount)} {number.Unit}".TrimEnd(),
        FactValue.Percent percent => Plain(percent.Amount),
        FactValue.Date date => date.Day.ToString("O", CultureInfo.InvariantCulture),
        FactValue.Duration duration => XmlConvert.ToString(duration.Span),
        FactValue.Url url => url.Address,
        FactValue.Text text => text.Wording,
        _ => "",
    };

    // What is not understood stays as it was typed, as a text, so that nothing is lost while a problem says what would be right.
    private static FactValue Read(FormReader form, string row, string path)
    {
        var (name, text) = ($"{row}value", form.Text($"{row}value").Trim());
        return form.Text($"{row}kind") switch
        {
            "money" => form.Read(name, path, Money, "An amount and a currency, e.g. 49.90 EUR."),
            "number" => form.Read(name, path, Number, "A number, and a unit if there is one, e.g. 9 bar."),
            "percent" => form.Read(name, path, value => Amount(value.TrimEnd('%').Trim()) is { } amount ? new FactValue.Percent(amount) : null, "A number, e.g. 20."),
            "date" => form.Read(name, path, value => DateOnly.TryParse(value, CultureInfo.InvariantCulture, out var day) ? new FactValue.Date(day) : (FactValue?)null, "A day, e.g. 2026-12-24."),
            "duration" => form.Read(name, path, Duration, "A span of time as in ISO 8601, e.g. PT25S or P14D."),
            "url" => new FactValue.Url(text),
            _ => new FactValue.Text(text),
        } ?? new FactValue.Text(text);
    }

    private static FactValue.Money? Money(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var amount, { Length: 3 } currency] && Amount(amount) is { } value ? new(value, currency.ToUpperInvariant()) : null;

    private static FactValue.Number? Number(string text) =>
        text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries) is [var amount, .. var unit] && Amount(amount) is { } value ? new(value, unit is [var symbol] ? symbol : null) : null;

    private static FactValue.Duration? Duration(string text)
    {
        try
        {
            return new(XmlConvert.ToTimeSpan(text.ToUpperInvariant()));
        }
        catch (FormatException)
        {
            return null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    // A comma is a decimal point to Germans; thousands are not separated.
    private static decimal? Amount(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    private static string Plain(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);
}
