namespace ContentJourney.GraphQL.Execution;

/// <summary>Finds the value from the parent and the context.</summary>
internal sealed class ContextResolver<TParent, TResult>(Func<TParent, FieldContext, TResult> resolve) : FieldResolver
{
    public override object? Resolve(in FieldContext context) => resolve((TParent)context.Parent!, context);
}
