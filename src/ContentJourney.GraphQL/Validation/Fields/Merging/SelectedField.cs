using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation.Fields.Merging;

/// <summary>A selected field with what is known of it.</summary>
/// <param name="Parent">The type that it is selected on; null when it is not known.</param>
/// <param name="Node">The field.</param>
/// <param name="Definition">Its definition; null when there is none.</param>
internal sealed record SelectedField(CompositeType? Parent, FieldNode Node, FieldDefinition? Definition)
{
    private string? _arguments;

    /// <summary>The arguments as text, equal when they are, in whatever order they and the fields of their objects stand.</summary>
    public string Arguments => _arguments ??= string.Join(',', Node.Arguments
        .OrderBy(argument => argument.Name.Value, StringComparer.Ordinal)
        .Select(argument => $"{argument.Name.Value}:{Sorted(argument.Value)}"));

    /// <summary>Fields with the same signature and no selection set behave alike in every comparison.</summary>
    public (CompositeType? Parent, string Name, string Arguments, bool IsLeaf) Signature => (Parent, Node.Name.Value, Arguments, Node.SelectionSet is null);

    private static ValueNode Sorted(ValueNode value) => value switch
    {
        ListValueNode list => new ListValueNode([.. list.Values.Select(Sorted)]),
        ObjectValueNode map => new ObjectValueNode(
        [
            .. map.Fields
                .OrderBy(field => field.Name.Value, StringComparer.Ordinal)
                .Select(field => new ObjectFieldNode(field.Name, Sorted(field.Value))),
        ]),
        _ => value,
    };
}
