using System.Diagnostics.CodeAnalysis;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A coerced value, or why the value cannot be coerced.</summary>
public readonly record struct CoercionResult
{
    private CoercionResult(object? value, string? problem, string path) => (Value, Problem, Path) = (value, problem, path);

    /// <summary>The coerced value; null is a value.</summary>
    public object? Value { get; }

    /// <summary>A sentence that says what is wrong and what would be right.</summary>
    public string? Problem { get; }

    /// <summary>Where in the value the problem is, such as <c>.filter.topics[2]</c>; empty for the value as a whole.</summary>
    public string Path { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Problem is null;

    /// <summary>The value was coerced.</summary>
    public static CoercionResult Of(object? value) => new(value, null, string.Empty);

    /// <summary>The value cannot be coerced.</summary>
    public static CoercionResult Failed(string problem) => new(null, problem, string.Empty);

    /// <summary>The same problem, seen from the value around.</summary>
    internal CoercionResult In(string segment) => new(Value, Problem, segment + Path);
}
