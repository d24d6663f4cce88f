using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Texts;

/// <summary>Parts a line into sentences. German and English are known with their abbreviations, ordinals and quotations; other languages are parted at their full stops.</summary>
/// <remarks>What stands in matching parentheses or quotation marks is not parted, so that no cut leaves one open.</remarks>
public static class Sentences
{
    /// <summary>The sentences of a plain text, without the white space around them.</summary>
    public static ValueList<string> Split(string text, Locale locale) =>
        Ranges(text, locale).Select(range => text[range]).ToValueList();

    /// <summary>The sentences of a line, without the white space around them; a pause belongs to the sentence before it.</summary>
    public static ValueList<ValueList<Inline>> Split(ValueList<Inline> line, Locale locale)
    {
        var view = InlineView.Of(line);
        var starts = Ranges(view, locale).Select(range => range.Start.Value).Skip(1).Prepend(0).Append(view.Length).ToArray();
        return starts.Zip(starts.Skip(1), (from, to) => TextNormalizer.Normalize(InlineView.Slice(line, from, to)))
            .Where(sentence => sentence.Count > 0)
            .ToValueList();
    }

    /// <summary>The positions at which sentences of a flat line end, ascending, the last of them included.</summary>
    internal static IEnumerable<int> Ends(string view, Locale locale) => Ranges(view, locale).Select(range => range.End.Value);

    private static IEnumerable<Range> Ranges(string text, Locale locale)
    {
        var scanner = new SentenceScanner(text, locale.Language);
        for (var from = scanner.SkipSpace(0); from < text.Length;)
        {
            var end = scanner.EndFrom(from);
            var trimmed = text.AsSpan(from, end - from).TrimEnd().Length;
            yield return from..(from + trimmed);
            from = scanner.SkipSpace(end);
        }
    }
}
