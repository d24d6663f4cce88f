using System.Text;
using System.Text.RegularExpressions;

namespace ContentJourney.Fuzz;

/// <summary>Changes texts: characters, tokens, and parts of one text in another.</summary>
internal sealed partial class Mutator(Random random)
{
    private const int Longest = 20_000;
    private const int MostCopies = 64;

    private static readonly string[] _words =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "@", "$", "...", "\"", "\"\"\"", "\\", ",", "#", "\n", "\r", "\t", "\uFEFF", "\0", "\u007f", "é", "😀", "\uD800", "\uDC00", "\u2028",
        "-", "0", "-0", "00", "1e400", "2147483647", "-2147483648", "2147483648", "9999999999999999999999", "1.5", "0.0000001", "-1", "null", "true", "false", "\\u", "\\u{110000}", "\\uD83D\\uDE00", "\\n",
        "query", "mutation", "subscription", "fragment", "on", "schema", "extend", "type", "interface", "union", "enum", "input", "scalar", "directive", "implements", "repeatable", "__typename", "__schema", "__type",
        "@skip(if: true)", "@include(if: $yes)", "@deprecated", "@oneOf", "first: ", "last: ", "after: ", "before: ", "context: {channel: \"watch\"}", "key", "id", "{}", "[]", "\"\"", "\"query\"", "\"variables\"", "\"extensions\"", "a", "F", "Int", "String!", "Query",
    ];

    public string Change(string text, IReadOnlyList<string> others)
    {
        var changes = 1 << random.Next(4);
        for (var change = 0; change < changes; change++)
        {
            text = Once(text, others);
            text = text.Length <= Longest ? text : text[..Longest];
        }

        return text;
    }

    public string Noise()
    {
        var text = new StringBuilder();
        for (var count = random.Next(64); count > 0; count--)
        {
            _ = random.Next(3) switch
            {
                0 => text.Append((char)random.Next(256)),
                1 => text.Append((char)random.Next(0x10000)),
                _ => text.Append(OneOf(_words)),
            };
        }

        return text.ToString();
    }

    private string Once(string text, IReadOnlyList<string> others) => random.Next(9) switch
    {
        0 => Replace(text, random.Next(text.Length + 1), 0, ((char)random.Next(128)).ToString()),
        1 => Replace(text, random.Next(text.Length + 1), 1, ((char)random.Next(random.Next(2) == 0 ? 256 : 0x10000)).ToString()),
        2 => Replace(text, random.Next(text.Length + 1), random.Next(1, 20), string.Empty),
        3 => Replace(text, random.Next(text.Length + 1), 0, OneOf(_words)),
        4 => OnToken(text, _ => string.Empty),
        5 => OnToken(text, _ => OneOf(_words)),
        6 => OnToken(text, token => string.Concat(Enumerable.Repeat(token, random.Next(2, MostCopies)))),
        7 => OnToken(text, _ => AnyToken(OneOf(others))),
        _ => Splice(text, OneOf(others)),
    };

    // A part of the other text takes the place of a part of this one.
    private string Splice(string text, string other)
    {
        var from = random.Next(other.Length + 1);
        return Replace(text, random.Next(text.Length + 1), random.Next(40), other.Substring(from, Math.Min(other.Length - from, random.Next(200))));
    }

    private string OnToken(string text, Func<string, string> change)
    {
        var tokens = Tokens().Matches(text);
        if (tokens.Count == 0)
        {
            return text + OneOf(_words);
        }

        var token = tokens[random.Next(tokens.Count)];
        return Replace(text, token.Index, token.Length, change(token.Value));
    }

    private string AnyToken(string text) => Tokens().Matches(text) is { Count: > 0 } tokens ? tokens[random.Next(tokens.Count)].Value : text;

    private static string Replace(string text, int at, int length, string by) => string.Concat(text.AsSpan(0, at), by, text.AsSpan(Math.Min(text.Length, at + length)));

    private T OneOf<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    [GeneratedRegex("""\.\.\.|[A-Za-z_0-9.+-]+|"(\\.|[^"\\])*"|\([^()]*\)|\{[^{}]*\}|\[[^\[\]]*\]|\S""")]
    private static partial Regex Tokens();
}
