using System.Text;
using ContentJourney.Collections;

namespace ContentJourney.Texts;

/// <summary>A line as a flat text in which each indivisible part (link, picture, code, fact) is one character, so that positions in it are places where it can be cut.</summary>
internal static class InlineView
{
    private const char Indivisible = '\uFFFC';

    public static string Of(ValueList<Inline> line)
    {
        var view = new StringBuilder();
        Append(view, line);
        return view.ToString();
    }

    /// <summary>How many positions a part takes.</summary>
    public static int Length(Inline inline) => inline switch
    {
        Inline.Run run => run.Text.Length,
        Inline.Emphasis emphasis => Length(emphasis.Content),
        Inline.Strong strong => Length(strong.Content),
        _ => 1,
    };

    /// <summary>The parts from one position up to another.</summary>
    public static ValueList<Inline> Slice(ValueList<Inline> line, int from, int to)
    {
        var parts = new List<Inline>();
        var start = 0;
        foreach (var inline in line)
        {
            var length = Length(inline);
            if (start < to && start + length > from)
            {
                parts.Add(Part(inline, Math.Max(from - start, 0), Math.Min(to - start, length), length));
            }

            start += length;
        }

        return parts.ToValueList();
    }

    private static int Length(ValueList<Inline> line) => line.Sum(Length);

    private static Inline Part(Inline inline, int from, int to, int length) => (from == 0 && to == length) ? inline : inline switch
    {
        Inline.Run run => new Inline.Run(run.Text[from..to]),
        Inline.Emphasis emphasis => new Inline.Emphasis(Slice(emphasis.Content, from, to)),
        Inline.Strong strong => new Inline.Strong(Slice(strong.Content, from, to)),
        _ => inline,
    };

    private static void Append(StringBuilder view, ValueList<Inline> line)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case Inline.Run run:
                    view.Append(run.Text);
                    break;
                case Inline.Emphasis emphasis:
                    Append(view, emphasis.Content);
                    break;
                case Inline.Strong strong:
                    Append(view, strong.Content);
                    break;
                default:
                    view.Append(Sign(inline));
                    break;
            }
        }
    }

    // A linked sentence ends like any other.
    private static char Sign(Inline inline) => inline switch
    {
        Inline.Break => '\n',
        Inline.Pause => ' ',
        Inline.Link link when PlainText.Of(link.Content) is [.., var last] && SentenceScanner.IsStop(last) => last,
        _ => Indivisible,
    };
}
