using ContentJourney.Collections;

namespace ContentJourney.Texts;

/// <summary>A block of a text.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A paragraph.</summary>
    /// <param name="Content">What it says.</param>
    public sealed record Paragraph(ValueList<Inline> Content) : Block;

    /// <summary>A heading.</summary>
    /// <param name="Level">2 to 6; the headline of the message is level 1.</param>
    /// <param name="Content">What it says.</param>
    public sealed record Heading(int Level, ValueList<Inline> Content) : Block;

    /// <summary>A list.</summary>
    /// <param name="Start">The first number of an ordered list; null for bullets.</param>
    /// <param name="Items">The entries, each a run of blocks.</param>
    public sealed record BulletList(int? Start, ValueList<ValueList<Block>> Items) : Block;

    /// <summary>A quotation.</summary>
    /// <param name="Content">What is quoted.</param>
    public sealed record Quote(ValueList<Block> Content) : Block;

    /// <summary>Text to be shown as it stands.</summary>
    /// <param name="Text">The lines.</param>
    public sealed record Code(string Text) : Block;

    /// <summary>A table.</summary>
    /// <param name="Header">The cells of the head row.</param>
    /// <param name="Rows">The rows below, each with as many cells.</param>
    public sealed record Table(ValueList<ValueList<Inline>> Header, ValueList<ValueList<ValueList<Inline>>> Rows) : Block;

    /// <summary>A change of subject.</summary>
    public sealed record Rule : Block;
}
