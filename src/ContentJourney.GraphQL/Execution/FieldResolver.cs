using ContentJourney.GraphQL.Execution.Batching;

namespace ContentJourney.GraphQL.Execution;

/// <summary>Finds the value of a field.</summary>
public abstract class FieldResolver
{
    private protected FieldResolver()
    {
    }

    /// <summary>Whether the value comes later: by <see cref="ResolveAsync"/>, or by a load together with others.</summary>
    public virtual bool IsAsynchronous => false;

    /// <summary>The loader that finds the value by the key that <see cref="ResolveNow"/> gives; null when none is needed.</summary>
    internal virtual BatchLoader? Loader => null;

    /// <summary>The value, at once.</summary>
    /// <exception cref="InvalidOperationException">The resolver is asynchronous.</exception>
    public abstract object? ResolveNow(in FieldContext context);

    /// <summary>The value, perhaps later.</summary>
    public virtual ValueTask<object?> ResolveAsync(in FieldContext context) => new(ResolveNow(context));
}
