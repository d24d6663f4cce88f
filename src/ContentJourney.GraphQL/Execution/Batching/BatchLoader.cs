namespace ContentJourney.GraphQL.Execution.Batching;

/// <summary>Loads values by their keys, many at a time.</summary>
public abstract class BatchLoader
{
    private protected BatchLoader()
    {
    }

    internal abstract Batch NewBatch();
}

/// <summary>
/// Loads values by their keys, many at a time: one load for a list of any length, and no key twice in a request, or in each root field of a mutation. Made once and
/// used by any number of fields, whose keys are then loaded together.
/// </summary>
/// <typeparam name="TKey">What values are found by.</typeparam>
/// <typeparam name="TValue">What is found.</typeparam>
/// <param name="load">Gives the values of distinct keys; a key that it leaves out has no value, which is null. What it throws is an error of each field that waits for it.</param>
public sealed class BatchLoader<TKey, TValue>(Func<IReadOnlyList<TKey>, RequestContext, ValueTask<IReadOnlyDictionary<TKey, TValue>>> load) : BatchLoader
    where TKey : notnull
{
    internal override Batch NewBatch() => new Batch<TKey, TValue>(load);
}
