using ContentJourney.Content;

namespace ContentJourney.Comparing;

/// <summary>That an item has a variant; equal to another of the same name, whatever the two say.</summary>
internal sealed class WholeVariant(Variant variant)
{
    public Variant Variant { get; } = variant;

    public override bool Equals(object? obj) => obj is WholeVariant other && VariantName.Of(Variant) == VariantName.Of(other.Variant);

    public override int GetHashCode() => VariantName.Of(Variant).GetHashCode();
}
