using ContentJourney.Collections;

namespace ContentJourney.Selection;

/// <summary>How far a context's chain (itself, parent, …) is from the keys that somebody named.</summary>
internal static class Lineage
{
    /// <summary>Nobody was named, so anybody is meant; sorts last.</summary>
    public const int Any = int.MaxValue;

    /// <summary>Somebody else was named.</summary>
    public const int Outside = -1;

    /// <summary>0 for itself, 1 for its parent, …; <see cref="Any"/> when nothing is named; <see cref="Outside"/> when none of the chain is. A context without a chain is only met by "anybody".</summary>
    public static int Distance(ValueList<string>? chain, ValueList<string> named)
    {
        if (named.Count == 0)
        {
            return Any;
        }

        for (var distance = 0; distance < chain?.Count; distance++)
        {
            if (named.AsSpan().Contains(chain[distance]))
            {
                return distance;
            }
        }

        return Outside;
    }
}
