namespace ContentJourney.GraphQL.Execution;

/// <summary>Finds the value from the parent and the context, perhaps later.</summary>
internal sealed class AsyncResolver<TParent, TResult>(Func<TParent, FieldContext, ValueTask<TResult>> resolve) : FieldResolver
{
    public override bool IsAsynchronous => true;

    public override object? ResolveNow(in FieldContext context) =>
        throw new InvalidOperationException($"The field \"{context.Field.Name.Value}\" is resolved asynchronously.");

    public override ValueTask<object?> ResolveAsync(in FieldContext context) => Await(resolve((TParent)context.Parent!, context));

    private static async ValueTask<object?> Await(ValueTask<TResult> task) => await task.ConfigureAwait(false);
}
