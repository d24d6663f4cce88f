using System.Diagnostics.CodeAnalysis;
using ContentJourney.Collections;

namespace ContentJourney.Problems;

/// <summary>A value, or every problem that stood in its way.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Outcome<T>
    where T : notnull
{
    private readonly T? _value;

    private Outcome(T? value, ValueList<Problem> problems)
    {
        _value = value;
        Problems = problems;
    }

    /// <summary>Gets the problems; empty exactly when there is a value.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">There are problems instead; ask <see cref="TryGet"/> first.</exception>
    public T Value => Problems.Count == 0 ? _value! : throw new InvalidOperationException($"No value: {Problems}");

    /// <summary>Gives the value, or says that there is none.</summary>
    public bool TryGet([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return Problems.Count == 0;
    }

    /// <summary>Wraps a value.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Outcome.Of is it.")]
    public static implicit operator Outcome<T>(T value) => new(value, []);

    internal static Outcome<T> Failed(ValueList<Problem> problems) => new(default, problems);
}
