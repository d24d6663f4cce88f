using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Comparing;

/// <summary>What a stale variant has missed: how its base changed since the variant was last worded.</summary>
/// <param name="Since">The version in which the variant was last worded.</param>
/// <param name="Now">The newest version.</param>
/// <param name="Differences">What its base says differently, each with the base's path; empty when the base says again what it said.</param>
public sealed record StaleDifference(ItemVersion Since, ItemVersion Now, ValueList<PartDifference> Differences)
{
    /// <summary>Finds it among an item's versions; null when the newest one has no such variant.</summary>
    /// <param name="versions">All versions, the newest first, as <see cref="ISiteStore.ReadVersionsAsync"/> gives them.</param>
    /// <param name="variant">The variant.</param>
    public static StaleDifference? Of(ValueList<ItemVersion> versions, StaleVariant variant)
    {
        if (versions.Count == 0 || MessageIn(versions[0].Item, variant) is not { } message)
        {
            return null;
        }

        var since = versions.TakeWhile(version => MessageIn(version.Item, variant) == message).Last();
        return new StaleDifference(since, versions[0], ItemDifference.Between(Base(since.Item, variant.Locale), Base(versions[0].Item, variant.Locale)));
    }

    private static Message? MessageIn(Item item, StaleVariant variant) => new VariantName(variant.Locale, variant.Key).In(item)?.Message;

    // The item with nothing but the message of the base: only what is said counts.
    private static Item Base(Item item, Locale locale) => new()
    {
        Key = item.Key,
        Type = "",
        Variants = item.Variants.Where(variant => variant.IsBase && variant.Locale == locale).Select(variant => variant with { Fields = [] }).ToValueList(),
    };
}
