namespace ContentJourney.GraphQL.Execution;

/// <summary>Finds the value from the parent and the context.</summary>
internal sealed class ContextResolver<TParent, TResult>(Func<TParent, FieldContext, TResult> resolve) : FieldResolver
{
    public override object? ResolveNow(in FieldContext context) => resolve((TParent)context.Parent!, context);
}
