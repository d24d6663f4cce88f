using System.Text;

namespace ContentJourney.Texts;

/// <summary>Makes any string one that every form can hold: no control characters other than line breaks and tabs, no lone surrogates, no noncharacters.</summary>
public static class TextCleaning
{
    /// <summary>The text without what XML 1.0 forbids; lone surrogates become U+FFFD. The same instance when it is clean.</summary>
    public static string Clean(string text)
    {
        var dirty = FirstDirty(text);
        if (dirty < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text, 0, dirty, text.Length);
        foreach (var rune in text.AsSpan(dirty).EnumerateRunes())
        {
            if (IsAllowed(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    private static int FirstDirty(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!Rune.TryGetRuneAt(text, index, out var rune) || !IsAllowed(rune))
            {
                return index;
            }

            index += rune.Utf16SequenceLength - 1;
        }

        return -1;
    }

    private static bool IsAllowed(Rune rune) =>
        rune.Value is '\t' or '\n' || (!Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF));
}
