using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Publishing;

namespace ContentJourney.AspNetCore.Tests.Previewing;

/// <summary>An item of <see cref="MemoryDesk"/>.</summary>
/// <param name="Versions">All versions, the oldest first.</param>
/// <param name="Published">The version visitors see; null when none.</param>
/// <param name="PublishedBy">Who published that, and when; null when none.</param>
/// <param name="Change">The number of the change that left it so.</param>
internal sealed record MemoryItem(ValueList<ItemVersion> Versions, ItemVersion? Published, Authorship? PublishedBy, long Change)
{
    public ItemVersion Latest => Versions[^1];

    public DeskItem OnDesk => new(Latest.Item, Latest.Number, Latest.By, Versions[0].By.Author, Published?.Number, PublishedBy, []);

    public static MemoryItem New { get; } = new([], null, null, 0);
}
