using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;

namespace ContentJourney.OrchardCore.Translation.Sites;

/// <summary>What content items of one group come to.</summary>
/// <param name="States">These, at least one.</param>
/// <param name="Key">The item's key.</param>
/// <param name="Latest">The item as editors have it; null when it cannot be read.</param>
/// <param name="Published">The item as visitors would see it; null when they would not.</param>
/// <param name="Problems">What keeps it from them.</param>
internal sealed record ReadItem(ValueList<ContentState> States, string Key, Item? Latest, Item? Published, ValueList<Problem> Problems)
{
    /// <summary>Gets the path that it wants for itself.</summary>
    public string? Path => (Published ?? Latest)?.Path;

    /// <summary>Gets whether nothing in itself is wrong with it.</summary>
    public bool IsSound => Problems.Count == 0;
}
