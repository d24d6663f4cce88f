namespace ContentJourney.GraphQL.Validation.Fields.Merging;

/// <summary>Remembers pairs. A pair that was compared as if its parts could meet need not be compared as mutually exclusive, which asks for less.</summary>
internal sealed class ComparedPairs<TOne, TOther>
    where TOne : class
    where TOther : class
{
    private readonly Dictionary<(TOne One, TOther Other), bool> _pairs = [];

    /// <summary>Whether the pair was remembered, compared at least as strictly.</summary>
    public bool Contains(TOne one, TOther other, bool exclusive) =>
        _pairs.TryGetValue((one, other), out var known) && (exclusive || !known);

    /// <summary>False when the pair was remembered already, compared at least as strictly.</summary>
    public bool Add(TOne one, TOther other, bool exclusive)
    {
        if (Contains(one, other, exclusive))
        {
            return false;
        }

        _pairs[(one, other)] = exclusive;
        return true;
    }
}
