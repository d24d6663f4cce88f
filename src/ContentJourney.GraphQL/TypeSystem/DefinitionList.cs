using System.Collections;
using System.Collections.Frozen;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>An immutable list in the order of definition, whose items are also found by name.</summary>
public sealed class DefinitionList<T> : IReadOnlyList<T>
    where T : class, INamedDefinition
{
    private readonly T[] _items;
    private readonly FrozenDictionary<string, T> _byName;

    internal DefinitionList(IEnumerable<T> items)
    {
        _items = [.. items];
        _byName = _items.DistinctBy(item => item.Name, StringComparer.Ordinal).ToFrozenDictionary(item => item.Name, StringComparer.Ordinal);
    }

    /// <summary>A list without items.</summary>
    internal static DefinitionList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>The item with the name, or null.</summary>
    public T? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Walks the items without garbage.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => ((ReadOnlySpan<T>)_items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
