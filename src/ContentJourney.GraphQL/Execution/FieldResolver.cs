namespace ContentJourney.GraphQL.Execution;

/// <summary>
/// Finds the value of a field. The kinds are generic in what they give, so that an executor can write leaf values
/// without boxing them by a method added here and implemented in each.
/// </summary>
public abstract class FieldResolver
{
    private protected FieldResolver()
    {
    }

    /// <summary>Whether only <see cref="ResolveAsync"/> finds the value.</summary>
    public virtual bool IsAsynchronous => false;

    /// <summary>The value, at once.</summary>
    /// <exception cref="InvalidOperationException">The resolver is asynchronous.</exception>
    public abstract object? ResolveNow(in FieldContext context);

    /// <summary>The value, perhaps later.</summary>
    public virtual ValueTask<object?> ResolveAsync(in FieldContext context) => new(ResolveNow(context));
}
