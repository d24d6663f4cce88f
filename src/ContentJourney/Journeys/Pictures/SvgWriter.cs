using System.Globalization;
using System.Text;
using System.Xml;

namespace ContentJourney.Journeys.Pictures;

/// <summary>Writes SVG. Whatever stands in a hole of an interpolated string is escaped, and numbers are invariant, to a tenth of a pixel.</summary>
internal sealed class SvgWriter : IFormatProvider, ICustomFormatter
{
    private readonly StringBuilder _svg = new();

    public void Add(FormattableString element) => _svg.Append(element.ToString(this)).Append('\n');

    /// <summary>Adds what is no text from anybody.</summary>
    public void AddVerbatim(string markup) => _svg.Append(markup).Append('\n');

    /// <summary>Adds a line of text with its upper edge at <paramref name="top"/>.</summary>
    public void Line(string text, TextStyle style, double x, double top, string anchor = "start")
    {
        if (text.Length == 0)
        {
            return;
        }

        var baseline = top + (style.LineHeight / 2) + (style.Size * 0.35);
        var (weight, slant) = (style.Bold ? "600" : "400", style.Italic ? "italic" : "normal");
        Add($"""<text x="{x}" y="{baseline}" class="{style.Tone}" font-size="{style.Size}" font-weight="{weight}" font-style="{slant}" text-anchor="{anchor}">{text}</text>""");
    }

    /// <summary>Adds a text line by line.</summary>
    public void Text(TextBlock block, double x, double top)
    {
        for (var line = 0; line < block.Lines.Length; line++)
        {
            Line(block.Lines[line], block.Style, x, top + (line * block.Style.LineHeight));
        }
    }

    public override string ToString() => _svg.ToString();

    object? IFormatProvider.GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    string ICustomFormatter.Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
    {
        // Adding zero makes a negative zero positive.
        double number => (Math.Round(number, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Escaped(arg?.ToString() ?? ""),
    };

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                <= char.MaxValue when !XmlConvert.IsXmlChar((char)rune.Value) => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }
}
