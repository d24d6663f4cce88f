namespace ContentJourney.Selection;

/// <summary>Where a variant stands in the order of step 3; smaller comes first. With the key it makes the order total.</summary>
/// <param name="Persona">0 the persona itself, 1 its parent, …; <see cref="int.MaxValue"/> for any.</param>
/// <param name="Phase">0 named, 1 any.</param>
/// <param name="Channel">0 the channel itself, 1 its fallback, …; <see cref="int.MaxValue"/> for any.</param>
/// <param name="Experiment">0 in an experiment, 1 not.</param>
/// <param name="Comparisons">How many comparisons its condition makes; more come first.</param>
/// <param name="Priority">Higher comes first.</param>
public readonly record struct VariantRank(int Persona, int Phase, int Channel, int Experiment, int Comparisons, int Priority) : IComparable<VariantRank>
{
    /// <inheritdoc/>
    public int CompareTo(VariantRank other)
    {
        var order = CompareReach(other);
        order = order != 0 ? order : Experiment.CompareTo(other.Experiment);
        order = order != 0 ? order : other.Comparisons.CompareTo(Comparisons);
        return order != 0 ? order : other.Priority.CompareTo(Priority);
    }

    /// <summary>Compares persona, phase and channel only, as lists do.</summary>
    public int CompareReach(VariantRank other)
    {
        var order = Persona.CompareTo(other.Persona);
        order = order != 0 ? order : Phase.CompareTo(other.Phase);
        return order != 0 ? order : Channel.CompareTo(other.Channel);
    }

    /// <summary>Whether the left comes first.</summary>
    public static bool operator <(VariantRank left, VariantRank right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left comes later.</summary>
    public static bool operator >(VariantRank left, VariantRank right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left does not come later.</summary>
    public static bool operator <=(VariantRank left, VariantRank right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left does not come first.</summary>
    public static bool operator >=(VariantRank left, VariantRank right) => left.CompareTo(right) >= 0;
}
