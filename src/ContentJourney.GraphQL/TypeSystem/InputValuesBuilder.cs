using System.Buffers;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>Collects coerced values in rented memory, so that what is kept of them is as long as they are many.</summary>
/// <param name="most">How many there may be.</param>
internal struct InputValuesBuilder(int most)
{
    private readonly KeyValuePair<string, object?>[] _rented = ArrayPool<KeyValuePair<string, object?>>.Shared.Rent(most);

    public int Count { get; private set; }

    public void Add(string name, object? value) => _rented[Count++] = new(name, value);

    /// <summary>The values; the builder is used up.</summary>
    public readonly InputValues Build()
    {
        var values = Count == 0 ? InputValues.Empty : new InputValues(_rented.AsSpan(0, Count).ToArray());
        ArrayPool<KeyValuePair<string, object?>>.Shared.Return(_rented, clearArray: true);
        return values;
    }
}
