using System.Diagnostics.CodeAnalysis;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>
/// Coerced arguments of a field, or coerced fields of an input object, by name. Immutable, so that what is constant in a
/// document is coerced once and shared by all requests. A value that was neither given nor has a default is absent.
/// </summary>
public sealed class InputValues
{
    private readonly KeyValuePair<string, object?>[] _values;

    internal InputValues(KeyValuePair<string, object?>[] values) => _values = values;

    /// <summary>No values.</summary>
    public static InputValues Empty { get; } = new([]);

    /// <summary>The names and values that are present, in the order of definition.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> All => _values;

    /// <summary>Whether the value is present, be it null.</summary>
    public bool Has(string name) => TryFind(name, out _);

    /// <summary>The value; the default of <typeparamref name="T"/> when it is absent or null.</summary>
    /// <typeparam name="T">The CLR type: <c>int</c>, <c>double</c>, <c>bool</c>, <c>string</c>, an enum's value, what a custom scalar or input object reads, or the nullable form of it.</typeparam>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public T? Get<T>(string name) => TryFind(name, out var value) && value is not null ? (T)value : default;

    /// <summary>The items of a list value; null when it is absent or null.</summary>
    /// <exception cref="InvalidCastException">The value is no list, or an item of another type.</exception>
    public IReadOnlyList<T>? List<T>(string name) =>
        TryFind(name, out var value) && value is not null ? Array.ConvertAll((object?[])value, item => (T)item!) : null;

    private bool TryFind(string name, [MaybeNullWhen(false)] out object? value)
    {
        foreach (var pair in _values)
        {
            if (pair.Key == name)
            {
                value = pair.Value;
                return true;
            }
        }

        value = null;
        return false;
    }
}
