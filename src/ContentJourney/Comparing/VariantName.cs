using ContentJourney.Content;

namespace ContentJourney.Comparing;

/// <summary>Names a variant of an item.</summary>
internal sealed record VariantName(Locale Locale, string Key)
{
    public static VariantName Of(Variant variant) => new(variant.Locale, variant.Key);

    public Variant? In(Item item) => item.Variants.FirstOrDefault(variant => variant.Key == Key && variant.Locale == Locale);
}
