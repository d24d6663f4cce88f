using ContentJourney.Collections;

namespace ContentJourney.Texts;

/// <summary>Normalizes one line: flattens it to atoms that know the mark-up they stand in, tidies white space, and builds it up again.</summary>
internal static class LineNormalizer
{
    public static ValueList<Inline> Normalize(ValueList<Inline> line)
    {
        var atoms = new List<Atom>();
        Flatten(line, [], atoms);
        return Build(SpacesOutside(Tidy(atoms)), 0);
    }

    private static void Flatten(ValueList<Inline> line, ValueList<Mark> marks, List<Atom> atoms)
    {
        foreach (var inline in line)
        {
            switch (inline)
            {
                case Inline.Run run:
                    FlattenText(TextCleaning.Clean(run.Text), marks, atoms);
                    break;
                case Inline.Emphasis emphasis:
                    Flatten(emphasis.Content, Within(marks, new Mark(MarkKind.Emphasis, null)), atoms);
                    break;
                case Inline.Strong strong:
                    Flatten(strong.Content, Within(marks, new Mark(MarkKind.Strong, null)), atoms);
                    break;
                case Inline.Link link:
                    Flatten(link.Content, Within(marks, new Mark(MarkKind.Link, link)), atoms);
                    break;
                default:
                    atoms.AddRange(Whole(inline).Select(part => new Atom(part, null, marks)));
                    break;
            }
        }
    }

    private static void FlattenText(string text, ValueList<Mark> marks, List<Atom> atoms)
    {
        for (var from = 0; from < text.Length;)
        {
            var space = Writing.IsSpace(text[from]);
            var to = from + 1;
            while (to < text.Length && Writing.IsSpace(text[to]) == space)
            {
                to++;
            }

            atoms.Add(new Atom(null, space ? " " : text[from..to], marks));
            from = to;
        }
    }

    private static IEnumerable<Inline> Whole(Inline inline) => inline switch
    {
        Inline.Code code => CodeText(code.Text) is { Length: > 0 } text ? [new Inline.Code(text)] : [],
        Inline.Image image => [new Inline.Image(image.Url, TextCleaning.Clean(image.Alt).Trim())],
        Inline.Pause { Length.Ticks: <= 0 } => [],
        _ => [inline],
    };

    private static string CodeText(string text) => TextCleaning.Clean(text).Replace('\n', ' ').Replace('\t', ' ') is var line && line.AsSpan().Trim().IsEmpty ? "" : line;

    // Stress inside the same stress and links inside links say nothing more.
    private static ValueList<Mark> Within(ValueList<Mark> marks, Mark mark) =>
        marks.Any(outer => outer.Kind == mark.Kind) ? marks : [.. marks, mark];

    private static List<Atom> Tidy(List<Atom> atoms)
    {
        var tidy = new List<Atom>();
        foreach (var atom in atoms)
        {
            if (atom.IsBreak && tidy is [.., { IsSpace: true }])
            {
                tidy.RemoveAt(tidy.Count - 1);
            }

            if (atom.Whole is Inline.Code code && tidy is [.., { Whole: Inline.Code before } last] && last.Marks.Equals(atom.Marks))
            {
                tidy[^1] = last with { Whole = new Inline.Code(before.Text + code.Text) };
                continue;
            }

            if (!(atom.IsSpace || atom.IsBreak) || (tidy is [.., { IsSpace: false, IsBreak: false }] && !(atom.IsSpace && IsAfterSpacedPause(tidy))))
            {
                tidy.Add(atom);
            }
        }

        while (tidy is [.., { IsSpace: true } or { IsBreak: true }])
        {
            tidy.RemoveAt(tidy.Count - 1);
        }

        return tidy;
    }

    // Elsewhere than in speech a pause is nothing, and must not leave two spaces.
    private static bool IsAfterSpacedPause(List<Atom> atoms) =>
        atoms[^1].Whole is Inline.Pause && atoms.FindLast(atom => atom.Whole is not Inline.Pause) is not { IsSpace: false };

    // A space or break belongs to the mark-up that both its neighbors stand in.
    private static List<Atom> SpacesOutside(List<Atom> atoms) =>
        [.. atoms.Select((atom, index) => atom.IsSpace || atom.IsBreak ? atom with { Marks = Shared(atoms[index - 1].Marks, atoms[index + 1].Marks) } : atom)];

    private static ValueList<Mark> Shared(ValueList<Mark> left, ValueList<Mark> right) =>
        left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First).ToValueList();

    private static ValueList<Inline> Build(IReadOnlyList<Atom> atoms, int depth)
    {
        var parts = new List<Inline>();
        for (var from = 0; from < atoms.Count;)
        {
            var mark = atoms[from].MarkAt(depth);
            var to = from + 1;
            while (to < atoms.Count && atoms[to].MarkAt(depth) == mark && (mark is not null || atoms[to].Text is null == atoms[from].Text is null))
            {
                to++;
            }

            var group = atoms.Skip(from).Take(to - from).ToArray();
            parts.AddRange(mark is null ? Leaves(group) : [mark.Wrap(Build(group, depth + 1))]);
            from = to;
        }

        return parts.ToValueList();
    }

    private static IEnumerable<Inline> Leaves(Atom[] group) =>
        group[0].Text is null ? group.Select(atom => atom.Whole!) : FactReferences.Split(string.Concat(group.Select(atom => atom.Text)));

    private enum MarkKind
    {
        Emphasis,
        Strong,
        Link,
    }

    private sealed record Atom(Inline? Whole, string? Text, ValueList<Mark> Marks)
    {
        public bool IsSpace => Text == " ";

        public bool IsBreak => Whole is Inline.Break;

        public Mark? MarkAt(int depth) => depth < Marks.Count ? Marks[depth] : null;
    }

    // Two links are never one, though they lead to the same place; two stresses side by side are.
    private sealed record Mark(MarkKind Kind, Inline.Link? Link)
    {
        public bool Equals(Mark? other) => other is not null && Kind == other.Kind && ReferenceEquals(Link, other.Link);

        public override int GetHashCode() => (int)Kind;

        public Inline Wrap(ValueList<Inline> content) => Kind switch
        {
            MarkKind.Emphasis => new Inline.Emphasis(content),
            MarkKind.Strong => new Inline.Strong(content),
            _ => new Inline.Link(Link!.Url, content),
        };
    }
}
