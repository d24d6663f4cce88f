using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Publishing;

/// <summary>An item as visitors see it: immutable and indexed.</summary>
public sealed class PublishedItem
{
    private readonly Dictionary<Locale, Wording> _wordings;

    internal PublishedItem(Item item, DateTimeOffset publishedAt, ValueList<StaleVariant>? stale = null)
    {
        Item = item;
        PublishedAt = publishedAt;
        Stale = stale ?? [];
        _wordings = item.Variants
            .GroupBy(variant => variant.Locale)
            .Where(variants => variants.Any(variant => variant.IsBase))
            .ToDictionary(variants => variants.Key, variants => new Wording(variants.Key, variants));
    }

    /// <summary>Gets the item.</summary>
    public Item Item { get; }

    /// <summary>Gets when it was published as it is.</summary>
    public DateTimeOffset PublishedAt { get; }

    /// <summary>Gets its variants that have fallen behind their base.</summary>
    public ValueList<StaleVariant> Stale { get; }

    /// <summary>Gets what tells this publication of the item from any other.</summary>
    public long Fingerprint => PublishedAt.UtcTicks;

    /// <summary>Gets its wordings by locale.</summary>
    public IReadOnlyCollection<Wording> Wordings => _wordings.Values;

    /// <summary>The wordings in exactly this locale; null when it has no base in it.</summary>
    public Wording? WordingIn(Locale locale) => _wordings.GetValueOrDefault(locale);
}
