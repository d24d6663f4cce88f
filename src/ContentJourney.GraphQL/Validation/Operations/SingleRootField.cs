using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation.Operations;

/// <summary>A subscription selects one field of its root, certainly and no meta-field.</summary>
[SpecSection("sec-Single-Root-Field")]
internal sealed class SingleRootField(ValidationContext context) : ValidationRule
{
    public override void Operation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || context.Schema.SubscriptionType is not { } root)
        {
            return;
        }

        var subject = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        var fields = new RootFields(context, root);
        fields.Collect(operation.SelectionSet);
        if (fields.Conditions.Count > 0)
        {
            context.Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", fields.Conditions);
            return;
        }

        if (fields.ByResponseName.Count == 0 && !fields.MetUnknown)
        {
            context.Report($"{subject} must select one top level field.", operation);
        }

        if (fields.ByResponseName.Count > 1)
        {
            context.Report($"{subject} must select only one top level field.", fields.ByResponseName.Values.Skip(1).SelectMany(nodes => nodes));
        }

        foreach (var nodes in fields.ByResponseName.Values.Where(nodes => nodes[0].Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            context.Report($"{subject} must not select an introspection top level field.", nodes);
        }
    }
}
