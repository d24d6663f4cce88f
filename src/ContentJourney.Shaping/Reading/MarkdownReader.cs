using ContentJourney.Collections;
using ContentJourney.Texts;
using Markdig;
using Markdig.Parsers;

namespace ContentJourney.Shaping.Reading;

/// <summary>Reads CommonMark with pipe tables. HTML in it passes through the same allow-list as all else.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline _blocks = Pipeline(_ => { });

    // Only paragraphs: a summary that begins with "# 1" or "- 20 %" is a sentence, no heading or list.
    private static readonly MarkdownPipeline _line = Pipeline(builder => builder.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser));

    public static RichText Read(string source) => Read(source, _blocks);

    /// <summary>Reads one paragraph; several are joined.</summary>
    public static RichText ReadLine(string source) =>
        new([new Block.Paragraph(Read(source, _line).Blocks.SelectMany(Line).ToValueList())]);

    private static MarkdownPipeline Pipeline(Action<MarkdownPipelineBuilder> configure)
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = TextShaper.MaxDepth }.UsePipeTables();
        configure(builder);
        return builder.Build();
    }

    private static RichText Read(string source, MarkdownPipeline pipeline) =>
        !Intricacy.IsTooMuchMarkdown(source) && Html(source, pipeline) is { } html ? HtmlReader.Read(html) : PlainReader.Read(source);

    private static string? Html(string source, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdown.ToHtml(source, pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's only way to say that the nesting is beyond its limit: an attack, not a text. Its words are kept as they stand.
            return null;
        }
    }

    private static IEnumerable<Inline> Line(Block block) => block switch
    {
        Block.Paragraph paragraph => [.. paragraph.Content, new Inline.Run(" ")],
        Block.Heading heading => [.. heading.Content, new Inline.Run(" ")],
        Block.BulletList list => list.Items.SelectMany(item => item).SelectMany(Line),
        Block.Quote quote => quote.Content.SelectMany(Line),
        Block.Table table => table.Rows.Prepend(table.Header).SelectMany(row => row).SelectMany(cell => cell.Append(new Inline.Run(" "))),
        Block.Code code => [new Inline.Code(code.Text), new Inline.Run(" ")],
        _ => [],
    };
}
