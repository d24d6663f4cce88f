using ContentJourney.Content;

namespace ContentJourney.Comparing;

/// <summary>A part of an item that is compared and merged as a whole.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Read">Its value in an item; null when it is not there.</param>
/// <param name="Write">The item with another value; null takes it out.</param>
internal sealed record ItemPart(string Path, Func<Item, object?> Read, Func<Item, object?, Item> Write)
{
    /// <summary>Gets the variant it is a part of; null when it is one of the item or a variant as a whole.</summary>
    public VariantName? Within { get; init; }
}
