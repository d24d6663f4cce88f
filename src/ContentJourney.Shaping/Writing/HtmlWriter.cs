using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Texts;

namespace ContentJourney.Shaping.Writing;

/// <summary>Writes HTML without superfluous white space; it is well-formed XML too.</summary>
internal static class HtmlWriter
{
    public static string Write(RichText text) => Blocks(text.Blocks);

    public static string Line(ValueList<Inline> line) => string.Concat(line.Select(One));

    private static string Blocks(ValueList<Block> blocks) => string.Concat(blocks.Select(One));

    private static string One(Block block) => block switch
    {
        Block.Paragraph paragraph => $"<p>{Line(paragraph.Content)}</p>",
        Block.Heading heading => $"<h{heading.Level}>{Line(heading.Content)}</h{heading.Level}>",
        Block.BulletList { Start: null } list => $"<ul>{Items(list)}</ul>",
        Block.BulletList { Start: 1 } list => $"<ol>{Items(list)}</ol>",
        Block.BulletList list => string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{list.Start}\">{Items(list)}</ol>"),
        Block.Quote quote => $"<blockquote>{Blocks(quote.Content)}</blockquote>",
        Block.Code code => $"<pre><code>{Markup.Escape(code.Text)}</code></pre>",
        Block.Table table => $"<table><thead>{Row(table.Header, "th")}</thead>{Body(table)}</table>",
        _ => "<hr/>",
    };

    private static string Items(Block.BulletList list) => string.Concat(list.Items.Select(item => $"<li>{Item(item)}</li>"));

    // A paragraph needs its tags only before another one.
    private static string Item(ValueList<Block> blocks) => blocks is [Block.Paragraph first, ..] and not [_, Block.Paragraph, ..]
        ? Line(first.Content) + Blocks(blocks.Skip(1).ToValueList())
        : Blocks(blocks);

    private static string Body(Block.Table table) =>
        table.Rows.Count == 0 ? "" : $"<tbody>{string.Concat(table.Rows.Select(row => Row(row, "td")))}</tbody>";

    private static string Row(ValueList<ValueList<Inline>> row, string cell) =>
        $"<tr>{string.Concat(row.Select(content => $"<{cell}>{Line(content)}</{cell}>"))}</tr>";

    private static string One(Inline inline) => inline switch
    {
        Inline.Run run => Markup.Escape(run.Text),
        Inline.Emphasis emphasis => $"<em>{Line(emphasis.Content)}</em>",
        Inline.Strong strong => $"<strong>{Line(strong.Content)}</strong>",
        Inline.Code code => $"<code>{Markup.Escape(code.Text)}</code>",
        Inline.Link link => $"<a href=\"{Markup.EscapeAttribute(link.Url)}\">{Line(link.Content)}</a>",
        Inline.Image image => $"<img src=\"{Markup.EscapeAttribute(image.Url)}\" alt=\"{Markup.EscapeAttribute(image.Alt)}\"/>",
        Inline.Break => "<br/>",
        Inline.FactText fact => Markup.Escape(fact.Text),
        Inline.FactReference reference => FactReferences.Write(reference.Name),
        _ => "",
    };
}
