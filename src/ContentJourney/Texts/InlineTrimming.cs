using ContentJourney.Collections;

namespace ContentJourney.Texts;

/// <summary>Tidies the end of a line that was cut.</summary>
internal static class InlineTrimming
{
    private const string Dangling = ",;:–—-([{„‚«¿¡、，；：（「『";

    /// <summary>The line without breaks, pauses and white space at its end; before an ellipsis without commas, dashes and opening marks too.</summary>
    public static ValueList<Inline> TrimEnd(ValueList<Inline> line, bool dangling)
    {
        var parts = line.ToList();
        while (parts.Count > 0)
        {
            if (TrimEnd(parts[^1], dangling) is { } last)
            {
                parts[^1] = last;
                break;
            }

            parts.RemoveAt(parts.Count - 1);
        }

        return parts.ToValueList();
    }

    /// <summary>The line with a text after it.</summary>
    public static ValueList<Inline> Append(ValueList<Inline> line, string suffix) => (line, suffix) switch
    {
        (_, "") => line,
        ([.., Inline.Run last], _) => [.. line.Take(line.Count - 1), new Inline.Run(last.Text + suffix)],
        _ => [.. line, new Inline.Run(suffix)],
    };

    private static Inline? TrimEnd(Inline inline, bool dangling) => inline switch
    {
        Inline.Break or Inline.Pause => null,
        Inline.Run run => TrimEnd(run.Text, dangling) is { Length: > 0 } text ? new Inline.Run(text) : null,
        Inline.Emphasis emphasis => TrimEnd(emphasis.Content, dangling) is { Count: > 0 } content ? new Inline.Emphasis(content) : null,
        Inline.Strong strong => TrimEnd(strong.Content, dangling) is { Count: > 0 } content ? new Inline.Strong(content) : null,
        _ => inline,
    };

    private static string TrimEnd(string text, bool dangling)
    {
        var end = text.Length;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || (dangling && Dangling.Contains(text[end - 1], StringComparison.Ordinal))))
        {
            end--;
        }

        return text[..end];
    }
}
