using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>An item as editors see it: its newest version and where it stands.</summary>
/// <param name="Item">The newest version.</param>
/// <param name="Version">Its number, from 1.</param>
/// <param name="Saved">Who saved it, and when.</param>
/// <param name="CreatedBy">Who saved the first version; authors may edit what they created.</param>
/// <param name="PublishedVersion">The number of the version visitors see; null when none.</param>
/// <param name="Published">Who published that, and when; null when none.</param>
/// <param name="Stale">Variants of the newest version that have fallen behind their base.</param>
public sealed record DeskItem(
    Item Item,
    int Version,
    Authorship Saved,
    string CreatedBy,
    int? PublishedVersion,
    Authorship? Published,
    ValueList<StaleVariant> Stale)
{
    /// <summary>Gets where it stands.</summary>
    public ItemState State => PublishedVersion is not { } shown ? ItemState.Draft : shown == Version ? ItemState.Published : ItemState.Edited;
}
