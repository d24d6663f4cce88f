using System.Text.RegularExpressions;

namespace ContentJourney.Texts;

/// <summary>Counts the words that a voice makes of a text: "1.234" is six, "z. B." two, "kWh" one or two.</summary>
/// <remarks>A number counts the parts it is said in (hundred, twenty, five), in German too, where they are written as one word but take as long.</remarks>
internal static partial class SpokenWords
{
    // Scripts without spaces: two characters are about as long as a word.
    private const decimal PerUnspacedCharacter = 0.5m;

    private static readonly Dictionary<string, int> _signs = new(StringComparer.Ordinal)
    {
        ["€"] = 1,
        ["$"] = 1,
        ["£"] = 1,
        ["%"] = 1,
        ["&"] = 1,
        ["+"] = 1,
        ["="] = 1,
        ["°C"] = 2,
        ["§"] = 1,
        ["@"] = 1,
        ["×"] = 1,
    };

    public static decimal Count(string text, string language) => Tokens().Matches(text).Sum(match => CountToken(match.Value, language));

    /// <summary>The parts in which a whole number is said.</summary>
    public static int OfNumber(long number) => number switch
    {
        < 21 => 1,
        < 100 => number % 10 == 0 ? 1 : 2,
        < 1000 => 2 + Rest(number % 100),
        < 1_000_000 => OfNumber(number / 1000) + 1 + Rest(number % 1000),
        < 1_000_000_000 => OfNumber(number / 1_000_000) + 1 + Rest(number % 1_000_000),
        _ => OfNumber(number / 1_000_000_000) + 1 + Rest(number % 1_000_000_000),
    };

    private static int Rest(long number) => number == 0 ? 0 : OfNumber(number);

    private static decimal CountToken(string token, string language)
    {
        if (char.IsAsciiDigit(token[0]))
        {
            return OfDigits(token, language);
        }

        if (_signs.TryGetValue(token, out var sign))
        {
            return sign;
        }

        if (UnitWords.InText(token, language) is { } unit)
        {
            return unit.Split(' ').Length + (unit.Length > 12 ? 1 : 0);
        }

        if (token.Length > 1 && Abbreviations.SpokenWords(token.TrimEnd('.'), language) is { } words && token.EndsWith('.'))
        {
            return words;
        }

        return IsSpelled(token) ? token.Length : OfLetters(token);
    }

    private static decimal OfLetters(string token)
    {
        var unspaced = token.Where(Writing.IsUnspaced).Count(char.IsLetter);
        return unspaced == 0 ? (token.Any(char.IsLetter) ? 1 : 0) : Math.Max(1, unspaced * PerUnspacedCharacter);
    }

    // "USB", "GPS": two or three capitals are said letter by letter.
    private static bool IsSpelled(string token) => token.Length is 2 or 3 && token.All(char.IsAsciiLetterUpper);

    private static int OfDigits(string token, string language)
    {
        if (token.Contains(':', StringComparison.Ordinal))
        {
            return token.Split(':').Sum(part => OfDigitRun(part)) + (language == "de" ? 1 : 0);
        }

        var group = language == "en" ? ',' : '.';
        var (whole, fraction) = Parts(token.Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal), group);
        return OfDigitRun(whole) + (fraction.Length > 0 ? 1 + fraction.Length : 0);
    }

    // "1.234" has thousands in German and decimals in English; "1.5" has decimals in both.
    private static (string Whole, string Fraction) Parts(string token, char group)
    {
        var grouped = token.Split(group);
        if (grouped.Length > 1 && grouped.Skip(1).All(part => part.Length >= 3 && part.Take(3).All(char.IsAsciiDigit)))
        {
            token = string.Concat(grouped);
        }

        var point = token.IndexOfAny(['.', ',']);
        return point < 0 ? (token, "") : (token[..point], new string([.. token[(point + 1)..].Where(char.IsAsciiDigit)]));
    }

    // Twelve digits are a number, more are read out one by one; so is "030".
    private static int OfDigitRun(string digits) => digits switch
    {
        "" => 0,
        { Length: > 12 } or ['0', _, ..] => digits.Length,
        _ => OfNumber(long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)),
    };

    // Numbers with their separators, abbreviations with inner stops, units with a slash, words, single signs.
    [GeneratedRegex(@"[0-9]+(?:[.,:’\u00A0\u202F][0-9]+)*|°C|km/h|(?:\p{L}\.){1,4}|[\p{L}\p{M}'’²³]+(?:-[\p{L}\p{M}'’]+)*\.?|[€$£%&+=§@×°]", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
