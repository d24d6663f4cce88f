namespace ContentJourney.GraphQL.Language;

/// <summary>The character classes of the lexical grammar.</summary>
internal static class Characters
{
    /// <summary>NameStart :: Letter | <c>_</c></summary>
    public static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';

    /// <summary>NameContinue :: Letter | Digit | <c>_</c></summary>
    public static bool IsNameContinue(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    /// <summary>Whitespace :: Horizontal Tab | Space</summary>
    public static bool IsWhitespace(char character) => character is ' ' or '\t';

    /// <summary>The code units of the Unicode scalar value at the index: 1 or 2, or 0 for half a surrogate pair.</summary>
    public static int ScalarLength(string text, int index)
    {
        if (!char.IsSurrogate(text[index]))
        {
            return 1;
        }

        return index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 0;
    }

    /// <summary>A character as an error message shows it: quoted when it can be seen, else as <c>U+0000</c>.</summary>
    public static string Describe(string text, int index)
    {
        if (index >= text.Length)
        {
            return TokenKind.EndOfFile.Describe();
        }

        var character = text[index];
        return character switch
        {
            '"' => "'\"'",
            >= ' ' and <= '~' => $"\"{character}\"",
            _ => ScalarLength(text, index) == 2 ? $"U+{char.ConvertToUtf32(character, text[index + 1]):X}" : $"U+{(int)character:X4}",
        };
    }
}
