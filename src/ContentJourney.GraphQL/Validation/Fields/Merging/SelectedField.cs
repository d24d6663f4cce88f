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

    /// <summary>Why the two cannot be merged, whatever is below them; null when they can. Fields that exclude each other need only have values of the same shape.</summary>
    public string? Difference(SelectedField other, bool exclusive)
    {
        if (!exclusive && Node.Name.Value != other.Node.Name.Value)
        {
            return $"\"{Node.Name.Value}\" and \"{other.Node.Name.Value}\" are different fields";
        }

        if (!exclusive && Arguments != other.Arguments)
        {
            return "they have differing arguments";
        }

        return Definition is { Type: var type } && other.Definition is { Type: var otherType } && HaveDifferentShapes(type, otherType)
            ? $"they return conflicting types \"{type}\" and \"{otherType}\""
            : null;
    }

    [SpecSection("SameResponseShape()")]
    private static bool HaveDifferentShapes(GraphQLType one, GraphQLType other) => (one, other) switch
    {
        (NonNullType, NonNullType) => HaveDifferentShapes(one.Nullable, other.Nullable),
        (NonNullType, _) or (_, NonNullType) => true,
        (ListType list, ListType items) => HaveDifferentShapes(list.Item, items.Item),
        (ListType, _) or (_, ListType) => true,
        (CompositeType, CompositeType) => false,
        _ => one != other,
    };

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
