using ContentJourney.Content;

namespace ContentJourney.Texts;

/// <summary>Writes facts for a locale. German and English follow their own rules; every other language gets ISO forms that nobody misreads.</summary>
/// <remarks>Formats are fixed here and never come from the machine, so a delivery is the same everywhere. Spaces inside a value do not break.</remarks>
public static class FactFormatter
{
    /// <summary>The value as it is written and as a voice says it.</summary>
    public static Inline.FactText Format(FactValue value, Locale locale)
    {
        var style = FactStyle.Of(locale);
        return value switch
        {
            FactValue.Money money => MoneyFormat.Format(money, style),
            FactValue.Number number => Number(number, style),
            FactValue.Percent percent => new(style.Number(percent.Amount) + style.BeforePercent + "%", $"{style.SpokenNumber(percent.Amount)} {style.PercentWord}"),
            FactValue.Date date => DateFormat.Format(date.Day, style),
            FactValue.Duration duration => DurationFormat.Format(duration.Span, style),
            FactValue.Text text => new(text.Wording, text.Wording),
            FactValue.Url url => new(url.Address, SpokenAddress(url.Address)),
            _ => throw new InvalidOperationException($"No format for {value}."),
        };
    }

    private static Inline.FactText Number(FactValue.Number number, FactStyle style)
    {
        var (text, spoken) = (style.Number(number.Amount), style.SpokenNumber(number.Amount));
        return string.IsNullOrWhiteSpace(number.Unit)
            ? new(text, spoken)
            : new($"{text}{Writing.NoBreakSpace}{number.Unit.Trim()}", $"{spoken} {UnitWords.Of(number.Unit.Trim(), number.Amount, style)}");
    }

    private static string SpokenAddress(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var bare = scheme < 0 ? address : address[(scheme + 3)..];
        return (bare.StartsWith("www.", StringComparison.Ordinal) ? bare[4..] : bare).TrimEnd('/');
    }
}
