using ContentJourney.Collections;

namespace ContentJourney.Texts;

/// <summary>A text as a tree of blocks and inlines. It can hold only what is allowed anywhere, so whatever is written from it is safe and well-formed.</summary>
/// <param name="Blocks">The blocks in order.</param>
public sealed record RichText(ValueList<Block> Blocks)
{
    /// <summary>Gets the text without content.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>Gets whether there is nothing to read.</summary>
    public bool IsEmpty => Blocks.Count == 0;
}
