namespace ContentJourney.Content.Conditions;

/// <summary>How a literal stands in a condition: bare where it can, else quoted.</summary>
internal static class Literal
{
    private static readonly string[] _reserved = ["and", "or", "not", "in", "true", "false"];

    public static string Write(AttributeValue literal) => literal switch
    {
        AttributeValue.Text text when !IsBareWord(text.Value) => $"\"{text.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        _ => literal.ToString()!,
    };

    public static bool IsReserved(string word) => _reserved.Contains(word, StringComparer.Ordinal);

    public static bool IsWordStart(char character) => char.IsLetter(character) || character == '_';

    public static bool IsWordPart(char character) => IsWordStart(character) || char.IsDigit(character) || character is '-' or '.';

    private static bool IsBareWord(string text) => text.Length > 0 && IsWordStart(text[0]) && text.All(IsWordPart) && !IsReserved(text);
}
