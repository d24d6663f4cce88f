namespace ContentJourney.GraphQL.Execution.Batching;

/// <summary>Finds the key of the value; a loader finds the value.</summary>
internal sealed class BatchResolver<TParent, TKey, TValue>(Func<TParent, FieldContext, TKey?> key, BatchLoader<TKey, TValue> loader) : FieldResolver
    where TKey : notnull
{
    public override bool IsAsynchronous => true;

    internal override BatchLoader Loader => loader;

    public override object? ResolveNow(in FieldContext context) => key((TParent)context.Parent!, context);
}
