namespace ContentJourney.GraphQL.Execution;

/// <summary>Finds the value from the parent alone.</summary>
internal sealed class ParentResolver<TParent, TResult>(Func<TParent, TResult> resolve) : FieldResolver
{
    public override object? ResolveNow(in FieldContext context) => resolve((TParent)context.Parent!);
}
