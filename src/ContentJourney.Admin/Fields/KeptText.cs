namespace ContentJourney.Admin.Fields;

/// <summary>What did not change, cut to what helps to find one's way around what did.</summary>
internal static class KeptText
{
    private const int Around = 160;

    /// <summary>The text without its middle, if it is long; what is farthest from any change is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isFirst">Whether nothing changed before it.</param>
    /// <param name="isLast">Whether nothing changed after it.</param>
    public static string Shortened(string text, bool isFirst, bool isLast)
    {
        if (text.Length <= 3 * Around)
        {
            return text;
        }

        var head = isFirst && !isLast ? "" : $"{text[..Math.Max(0, text.LastIndexOf(' ', Around))]} ";
        var tail = isLast && !isFirst ? "" : text[text.IndexOf(' ', text.Length - Around) is >= 0 and var space ? space.. : ^0..];
        return $"{head}[…]{tail}";
    }
}
