using ContentJourney.Publishing;

namespace ContentJourney.Selection;

/// <summary>A variant that is eligible in a context, with its place in the order.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Rank">Its rank.</param>
public readonly record struct RankedVariant(WordedVariant Variant, VariantRank Rank) : IComparable<RankedVariant>
{
    /// <inheritdoc/>
    public int CompareTo(RankedVariant other)
    {
        // A variant that has but a schedule ranks like the base, which fills what nobody said more precisely and so comes last.
        var order = Variant.IsBase.CompareTo(other.Variant.IsBase);
        order = order != 0 ? order : Rank.CompareTo(other.Rank);
        return order != 0 ? order : string.CompareOrdinal(Variant.Variant.Key, other.Variant.Variant.Key);
    }

    /// <summary>Whether the left comes first.</summary>
    public static bool operator <(RankedVariant left, RankedVariant right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left comes later.</summary>
    public static bool operator >(RankedVariant left, RankedVariant right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left does not come later.</summary>
    public static bool operator <=(RankedVariant left, RankedVariant right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left does not come first.</summary>
    public static bool operator >=(RankedVariant left, RankedVariant right) => left.CompareTo(right) >= 0;
}
