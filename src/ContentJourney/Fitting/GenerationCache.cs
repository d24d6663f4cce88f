using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace ContentJourney.Fitting;

/// <summary>A cache bounded by weight whose hits take no lock: two generations, of which the older goes when the younger is full.</summary>
/// <typeparam name="TKey">What is looked up.</typeparam>
/// <typeparam name="TValue">What was made of it; immutable, since it is shared.</typeparam>
/// <param name="capacity">The weight that both generations together hold at most, but for one value.</param>
public sealed class GenerationCache<TKey, TValue>(long capacity)
    where TKey : notnull
{
    private readonly Lock _turning = new();
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    /// <summary>Gets about how much is held.</summary>
    public long Weight => Interlocked.Read(ref _young.Weight) + Interlocked.Read(ref _old.Weight);

    /// <summary>The value for a key, made if it is not held. Two askers at once may both make it; one of the two is kept.</summary>
    public TValue GetOrAdd<TState>(TKey key, TState state, Func<TKey, TState, TValue> make, Func<TValue, int> weigh)
    {
        if (_young.Values.TryGetValue(key, out var value))
        {
            return value;
        }

        if (!_old.Values.TryGetValue(key, out value))
        {
            value = make(key, state);
        }

        Keep(key, value, weigh(value));
        return value;
    }

    /// <summary>The value that is held for a key.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value) =>
        _young.Values.TryGetValue(key, out value) || _old.Values.TryGetValue(key, out value);

    /// <summary>Holds a value for a key, instead of the one that may be held.</summary>
    public void Set(TKey key, TValue value, int weight)
    {
        _young.Values.TryRemove(key, out _);
        Keep(key, value, weight);
    }

    private void Keep(TKey key, TValue value, int weight)
    {
        var young = _young;
        if (young.Values.TryAdd(key, value) && Interlocked.Add(ref young.Weight, weight) > capacity / 2)
        {
            Turn(young);
        }
    }

    private void Turn(Generation full)
    {
        lock (_turning)
        {
            if (ReferenceEquals(_young, full))
            {
                _old = full;
                _young = new Generation();
            }
        }
    }

    private sealed class Generation
    {
        public long Weight;

        public ConcurrentDictionary<TKey, TValue> Values { get; } = new();
    }
}
