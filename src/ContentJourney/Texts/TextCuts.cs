using ContentJourney.Content;

namespace ContentJourney.Texts;

/// <summary>Lists where a text may be cut, ascending.</summary>
internal static class TextCuts
{
    /// <summary>After sentences, entries and rows. The end of the text is not among them.</summary>
    public static IReadOnlyList<TextCut> BetweenSentences(RichText text, Locale locale)
    {
        var leaves = TextLeaves.Of(text.Blocks).ToArray();
        var cuts = leaves.SelectMany((leaf, index) => SentenceEnds(leaf, locale).Select(end => new TextCut(index, end)).Append(new TextCut(index + 1, 0)));
        return [.. cuts.Where(cut => cut.Leaf < leaves.Length)];
    }

    /// <summary>Between words, where a cut keeps anything, up to the first place between sentences.</summary>
    public static IReadOnlyList<TextCut> BetweenWords(RichText text, TextCut? before)
    {
        var leaves = TextLeaves.Of(text.Blocks).ToArray();
        return [.. leaves
            .SelectMany((leaf, index) => WordEnds(leaf).Select(end => new TextCut(index, end)))
            .Where(cut => before is null || cut.Leaf < before.Leaf || (cut.Leaf == before.Leaf && cut.Position < before.Position))];
    }

    private static IEnumerable<int> SentenceEnds(TextLeaf leaf, Locale locale)
    {
        if (leaf.Kind != TextLeafKind.Paragraph)
        {
            return [];
        }

        var view = InlineView.Of(leaf.Line);
        var clusters = Writing.ClusterStarts(view);
        return Sentences.Ends(view, locale).SkipLast(1).Where(end => clusters[end]);
    }

    // Before white space, and between the characters of scripts that have none.
    private static IEnumerable<int> WordEnds(TextLeaf leaf)
    {
        var view = InlineView.Of(leaf.Line);
        var clusters = Writing.ClusterStarts(view);
        return Enumerable.Range(1, Math.Max(0, view.Length - 1))
            .Where(index => clusters[index] && !Writing.IsSpace(view[index - 1]))
            .Where(index => Writing.IsSpace(view[index]) || Writing.IsUnspaced(view[index - 1]) || Writing.IsUnspaced(view[index]));
    }
}
