using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Comparing;

/// <summary>Says what differs between two versions of an item.</summary>
public static class ItemDifference
{
    /// <summary>Every part that differs: those of the item first, then each variant's. A variant that is new or gone is one part, followed by what it says or said.</summary>
    public static ValueList<PartDifference> Between(Item before, Item after) => ItemParts.Of(before, after)
        .Select(part => Between(part, before, after))
        .OfType<PartDifference>()
        .ToValueList();

    internal static PartDifference? Between(ItemPart part, Item before, Item after)
    {
        var (old, now) = (part.Read(before), part.Read(after));
        return Equals(old, now) ? null : new PartDifference(
            part.Path,
            old is null ? DifferenceKind.Added : now is null ? DifferenceKind.Removed : DifferenceKind.Changed,
            PartText.Of(old),
            PartText.Of(now));
    }
}
