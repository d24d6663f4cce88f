using ContentJourney.Collections;
using ContentJourney.Texts;

namespace ContentJourney.Tests.Texts;

/// <summary>Writes small trees shortly.</summary>
internal static class Tree
{
    public static RichText Of(params Block[] blocks) => new([.. blocks]);

    public static Block.Paragraph Paragraph(params Inline[] line) => new([.. line]);

    public static Block.Heading Heading(string text) => new(2, [Run(text)]);

    public static Block.BulletList Bullets(params string[] entries) =>
        new(null, entries.Select(entry => ValueList.Create<Block>([Paragraph(Run(entry))])).ToValueList());

    public static Inline Run(string text) => new Inline.Run(text);

    public static Inline Strong(params Inline[] line) => new Inline.Strong([.. line]);

    public static Inline Emphasis(params Inline[] line) => new Inline.Emphasis([.. line]);

    public static Inline Link(string url, string text) => new Inline.Link(url, [Run(text)]);
}
