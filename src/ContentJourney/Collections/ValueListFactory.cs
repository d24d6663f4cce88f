namespace ContentJourney.Collections;

/// <summary>Makes <see cref="ValueList{T}"/>s; also what collection expressions call.</summary>
public static class ValueList
{
    /// <summary>Copies the elements into a list.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>Copies a sequence into a list.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        var array = items.ToArray();
        return array.Length == 0 ? ValueList<T>.Empty : new(array);
    }
}
