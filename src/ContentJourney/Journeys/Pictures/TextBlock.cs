using System.Globalization;

namespace ContentJourney.Journeys.Pictures;

/// <summary>A text broken into lines that fit a width by <see cref="GlyphWidths"/>.</summary>
internal sealed record TextBlock(string[] Lines, TextStyle Style)
{
    private const string Ellipsis = "…";

    // No-break spaces are not among them.
    private static readonly char[] _breaks = [' ', '\t', '\n', '\r'];

    public double Height => Lines.Length * Style.LineHeight;

    /// <summary>Breaks between words; within a word only where it is wider than a line. What is over <paramref name="maxLines"/> ends in "…".</summary>
    public static TextBlock Wrap(string text, double width, TextStyle style, int maxLines = int.MaxValue)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(_breaks, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width, style)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && GlyphWidths.Measure(longer, style) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
            if (lines.Count > maxLines)
            {
                break;
            }
        }

        lines.Add(line);
        return new(lines.Count > maxLines ? [.. lines.Take(maxLines - 1), Shortened(lines[maxLines - 1], width, style)] : [.. lines], style);
    }

    private static IEnumerable<string> Pieces(string word, double width, TextStyle style)
    {
        if (GlyphWidths.Measure(word, style) <= width)
        {
            return [word];
        }

        var pieces = new List<string>();
        var piece = "";
        foreach (var element in Elements(word))
        {
            if (piece.Length > 0 && GlyphWidths.Measure($"{piece}{element}-", style) > width)
            {
                pieces.Add(IsHyphenated(piece[^1]) ? piece + "-" : piece);
                piece = "";
            }

            piece += element;
        }

        return pieces.Append(piece);
    }

    // Scripts that know capitals hyphenate; Chinese and Japanese break anywhere.
    private static bool IsHyphenated(char letter) => char.IsLower(letter) || char.IsUpper(letter);

    private static string Shortened(string line, double width, TextStyle style)
    {
        var elements = Elements(line).ToList();
        while (elements.Count > 0 && GlyphWidths.Measure(string.Concat(elements) + Ellipsis, style) > width)
        {
            elements.RemoveAt(elements.Count - 1);
        }

        return string.Concat(elements).TrimEnd(' ', ',', ';', '-') + Ellipsis;
    }

    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }
}
