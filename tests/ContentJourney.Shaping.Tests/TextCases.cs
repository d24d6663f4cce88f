using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.Shaping.Tests;

/// <summary>Makes texts: all blocks and inlines, many scripts, and whatever could be taken for mark-up.</summary>
internal static class TextCases
{
    private static readonly string[] _words =
    [
        "Kaffee", "z. B.", "ist", "Größe", "und", "fertig.", "Ja!", "Wirklich?", "3.", "Mai", "24,50", "e.g.", "„Gut.“", "(so)", "heiß,", "–", "don't", "coffee", "is", "ready.",
        "コーヒーができました。", "飲みますか", "咖啡", "กาแฟพร้อมแล้ว", "قهوة؟", "कॉफ़ी।", "커피", "👩‍👩‍👧‍👦", "🇩🇪", "e\u0301", "😀", "a\u00A0b", "…",
        "*", "**", "_x_", "a_b", "`", "[x]", "](y)", "<b>", "&amp;", "&", "#", "##", "-", "+", "1.", "2)", ">", "|", "---", "===", "~~~", "!", "\\", "\\n", "{x}", ":", "\"q.\"", "http://x.y", "=", "$1", "€",
    ];

    private static readonly string[] _addresses = ["https://example.com/a?b=1&c=2", "/a_(b)", "mailto:a@example.com", "#x", "tel:+49", "a/b_c*d?x&copy=1"];

    public static Gen<Locale> Locales { get; } = Gen.Elements("de", "en", "ja", "th", "ar", "de-CH").Select(Locale.Of);

    private static Gen<string> Words { get; } = Gen.Elements(_words).NonEmptyListOf().Select(words => string.Join(' ', words.Take(12)));

    /// <summary>Gets texts in normal form that every written form can hold.</summary>
    public static Gen<RichText> Texts { get; } = Gen.Sized(size => Blocks(Math.Min(size / 8, 3), Line)).Select(Normal);

    /// <summary>Gets texts with facts and pauses too.</summary>
    public static Gen<RichText> FilledTexts { get; } = Gen.Sized(size => Blocks(Math.Min(size / 8, 3), FilledLine)).Select(Normal);

    /// <summary>Gets sources that are half Markdown and HTML, half noise.</summary>
    public static Gen<string> Sources { get; } = Gen.Elements([
        .. _words, "\n", "\n\n", "\n- ", "\n> ", "\n1. ", "\n    ", "\n|a|b|\n|-|-|\n|", "```", "<p>", "</p>", "<em>", "</em>", "<a href=/x>", "</a>", "<ul><li>", "<table><tr><td>", "[a](/b)", "![", "<br>",
        "<script>", "<!--", "-->", "<break time=\"1s\"/>", "{fact:price}", "\0", "\uD800", "\uFFFE", "\u200B", "\t", "\r", "\u001B", "\u0085", "\u2028", "<svg>", "&#1;", "&#xD800;", "\"", "'",
    ]).ListOf().Select(parts => string.Concat(parts));

    private static RichText Normal(ValueList<Block> blocks) => TextNormalizer.Normalize(new RichText(blocks));

    private static Gen<ValueList<T>> List<T>(Gen<T> item, int most) =>
        Gen.Choose(1, most).SelectMany(count => item.ListOf(count)).Select(items => items.ToValueList());

    private static Gen<ValueList<Inline>> Line(int depth) => List(Inlines(depth), 4);

    private static Gen<ValueList<Inline>> FilledLine(int depth) => List(
        Gen.Frequency(
            (4, Inlines(depth)),
            (1, Gen.Constant<Inline>(new Inline.FactText("499,00\u00A0€", "499 Euro"))),
            (1, Gen.Choose(1, 9).Select<int, Inline>(seconds => new Inline.Pause(TimeSpan.FromSeconds(seconds))))),
        4);

    private static Gen<Inline> Inlines(int depth)
    {
        var run = Words.Zip(Gen.Elements("", " "), (words, space) => (Inline)new Inline.Run(space + words + space));
        return depth == 0 ? run : Gen.Frequency(
            (6, run),
            (1, Line(depth - 1).Select<ValueList<Inline>, Inline>(content => new Inline.Emphasis(content))),
            (1, Line(depth - 1).Select<ValueList<Inline>, Inline>(content => new Inline.Strong(content))),
            (1, Words.Select<string, Inline>(text => new Inline.Code(text))),
            (1, Line(depth - 1).Zip(Gen.Elements(_addresses), (content, url) => (Inline)new Inline.Link(url, content))),
            (1, Words.Zip(Gen.Elements(_addresses), (alt, url) => (Inline)new Inline.Image(url, alt))),
            (1, Gen.Constant<Inline>(new Inline.Break())));
    }

    private static Gen<ValueList<Block>> Blocks(int depth, Func<int, Gen<ValueList<Inline>>> line) => List(One(depth, line), 4);

    private static Gen<Block> One(int depth, Func<int, Gen<ValueList<Inline>>> line)
    {
        var paragraph = line(2).Select<ValueList<Inline>, Block>(content => new Block.Paragraph(content));
        return depth == 0 ? paragraph : Gen.Frequency(
            (6, paragraph),
            (2, line(1).Zip(Gen.Choose(2, 6), (content, level) => (Block)new Block.Heading(level, content))),
            (2, List(Blocks(depth - 1, line), 3).Zip(Gen.Elements<int?>(null, 1, 7), (items, start) => (Block)new Block.BulletList(start, items))),
            (1, Blocks(depth - 1, line).Select<ValueList<Block>, Block>(content => new Block.Quote(content))),
            (1, List(Words, 3).Select<ValueList<string>, Block>(lines => new Block.Code(string.Join("\n", lines)))),
            (1, List(List(line(1), 3), 3).Select<ValueList<ValueList<ValueList<Inline>>>, Block>(rows => new Block.Table(rows[0], rows.Skip(1).ToValueList()))),
            (1, Gen.Constant<Block>(new Block.Rule())));
    }
}
