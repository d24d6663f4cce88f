using System.Text;
using ContentJourney.Collections;

namespace ContentJourney.Comparing;

/// <summary>Compares texts word by word.</summary>
public static class TextDifference
{
    // The table of a comparison takes at most 4 MB; beyond that lines are compared, then nothing.
    private const int MaxCells = 1 << 20;

    /// <summary>
    /// The runs that lead from one text to the other: those kept or removed make the one before, those kept or added the one after. Among changes
    /// the removed comes first. Where more than about a thousand words differ on both sides, whole lines are compared; where more than a thousand lines do, what differs is one piece.
    /// </summary>
    public static ValueList<TextRun> Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var runs = Fits(old, now) ? Runs(old, now) : Runs(Lines(before), Lines(after));
        return Joined(runs).ToValueList();
    }

    private static bool Fits(string[] old, string[] now)
    {
        var (start, end) = Shared(old, now);
        return (long)(old.Length - start - end) * (now.Length - start - end) <= MaxCells;
    }

    // How many are the same at the start, and at the end of what remains.
    private static (int Start, int End) Shared(string[] old, string[] now)
    {
        var most = Math.Min(old.Length, now.Length);
        var start = 0;
        while (start < most && old[start] == now[start])
        {
            start++;
        }

        var end = 0;
        while (end < most - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        return (start, end);
    }

    private static IEnumerable<TextRun> Runs(string[] old, string[] now)
    {
        var (start, end) = Shared(old, now);
        return
        [
            .. Of(TextRunKind.Kept, old[..start]),
            .. Middle(old[start..^end], now[start..^end]),
            .. Of(TextRunKind.Kept, old[^end..]),
        ];
    }

    private static List<TextRun> Middle(string[] old, string[] now)
    {
        if ((long)old.Length * now.Length > MaxCells)
        {
            return [.. Of(TextRunKind.Removed, old), .. Of(TextRunKind.Added, now)];
        }

        var lengths = CommonLengths(old, now);
        var runs = new List<TextRun>();
        var (left, right) = (0, 0);
        while (left < old.Length || right < now.Length)
        {
            if (left < old.Length && right < now.Length && old[left] == now[right])
            {
                runs.Add(new TextRun(TextRunKind.Kept, old[left++]));
                right++;
            }
            else
            {
                runs.Add(right == now.Length || (left < old.Length && lengths[left + 1, right] >= lengths[left, right + 1])
                    ? new TextRun(TextRunKind.Removed, old[left++])
                    : new TextRun(TextRunKind.Added, now[right++]));
            }
        }

        return runs;
    }

    // Cell (l, r): how many the rests from l and from r have in common, in order.
    private static int[,] CommonLengths(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var left = old.Length - 1; left >= 0; left--)
        {
            for (var right = now.Length - 1; right >= 0; right--)
            {
                lengths[left, right] = old[left] == now[right] ? lengths[left + 1, right + 1] + 1 : Math.Max(lengths[left + 1, right], lengths[left, right + 1]);
            }
        }

        return lengths;
    }

    private static IEnumerable<TextRun> Of(TextRunKind kind, string[] parts) => parts.Length == 0 ? [] : [new TextRun(kind, string.Concat(parts))];

    // Neighbours of a kind become one run, and between two kept runs all that is removed comes before all that is added.
    private static List<TextRun> Joined(IEnumerable<TextRun> runs)
    {
        var (kept, removed, added) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var joined = new List<TextRun>();
        foreach (var run in runs)
        {
            if (run.Kind == TextRunKind.Kept)
            {
                Flush(removed, TextRunKind.Removed);
                Flush(added, TextRunKind.Added);
                kept.Append(run.Text);
            }
            else
            {
                Flush(kept, TextRunKind.Kept);
                (run.Kind == TextRunKind.Removed ? removed : added).Append(run.Text);
            }
        }

        Flush(kept, TextRunKind.Kept);
        Flush(removed, TextRunKind.Removed);
        Flush(added, TextRunKind.Added);
        return joined;

        void Flush(StringBuilder text, TextRunKind kind)
        {
            if (text.Length > 0)
            {
                joined.Add(new TextRun(kind, text.ToString()));
                text.Clear();
            }
        }
    }

    // A word, a run of spaces, or any other character by itself.
    private static string[] Words(string text) => Parts(text, static (left, right) => Sort(left) == Sort(right) && Sort(left) != 2);

    private static string[] Lines(string text) => Parts(text, static (left, _) => left != '\n');

    private static int Sort(char character) => char.IsWhiteSpace(character) ? 0 : char.IsLetterOrDigit(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark ? 1 : 2;

    private static string[] Parts(string text, Func<char, char, bool> together)
    {
        var parts = new List<string>();
        for (var from = 0; from < text.Length;)
        {
            var to = from + 1;
            while (to < text.Length && together(text[to - 1], text[to]))
            {
                to++;
            }

            parts.Add(text[from..to]);
            from = to;
        }

        return [.. parts];
    }
}
