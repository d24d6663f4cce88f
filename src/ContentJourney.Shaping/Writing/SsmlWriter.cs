using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Texts;

namespace ContentJourney.Shaping.Writing;

/// <summary>Writes SSML 1.1: paragraphs, sentences and pauses; facts in words.</summary>
internal static class SsmlWriter
{
    private static readonly string _afterHeading = Pause(TimeSpan.FromMilliseconds(500));
    private static readonly string _afterEntry = Pause(TimeSpan.FromMilliseconds(300));
    private static readonly string _rule = Pause(TimeSpan.FromSeconds(1));

    public static string Write(RichText text, Locale locale) =>
        Blocks(text.Blocks, locale) is { Length: > 0 } spoken ? $"<speak xml:lang=\"{locale.Tag}\">{spoken}</speak>" : "";

    private static string Blocks(ValueList<Block> blocks, Locale locale) => string.Concat(blocks.Select(block => One(block, locale)));

    private static string One(Block block, Locale locale) => block switch
    {
        Block.Paragraph paragraph => Paragraph(paragraph.Content, locale),
        Block.Heading heading => Paragraph(heading.Content, locale) + _afterHeading,
        Block.BulletList list => string.Concat(list.Items.Select(item => Blocks(item, locale) + _afterEntry)),
        Block.Quote quote => Blocks(quote.Content, locale),
        Block.Code code => Paragraph([new Inline.Run(code.Text)], locale),
        Block.Table table => string.Concat(table.Rows.Prepend(table.Header).Select(row => Row(row, locale))),
        _ => _rule,
    };

    private static string Paragraph(ValueList<Inline> line, Locale locale) =>
        string.Concat(Sentences.Split(line, locale).Select(sentence => $"<s>{Line(sentence)}</s>")) is { Length: > 0 } sentences ? $"<p>{sentences}</p>" : "";

    private static string Row(ValueList<ValueList<Inline>> row, Locale locale) =>
        Paragraph(row.Where(cell => cell.Count > 0).SelectMany((cell, index) => index == 0 ? cell : cell.Prepend(new Inline.Run(", "))).ToValueList(), locale);

    private static string Line(ValueList<Inline> line) => string.Concat(line.Select(One));

    private static string One(Inline inline) => inline switch
    {
        Inline.Emphasis emphasis => Line(emphasis.Content),
        Inline.Strong strong => Line(strong.Content),
        Inline.Link link => Line(link.Content),
        Inline.Pause pause => Pause(pause.Length),
        Inline.Break => " ",
        _ => Markup.Escape(PlainText.Spoken([inline])),
    };

    private static string Pause(TimeSpan length)
    {
        var milliseconds = (long)length.TotalMilliseconds;
        return milliseconds % 1000 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"<break time=\"{milliseconds / 1000}s\"/>")
            : string.Create(CultureInfo.InvariantCulture, $"<break time=\"{milliseconds}ms\"/>");
    }
}
