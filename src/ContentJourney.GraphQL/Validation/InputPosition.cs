using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation;

/// <summary>What is expected where a value stands.</summary>
/// <param name="Type">The expected type; null when it is not known.</param>
/// <param name="Object">The input object type around, when the value is one of its fields.</param>
/// <param name="HasDefault">Whether the schema has a default for the place.</param>
/// <param name="IsRefused">Whether a value around was refused already, so that there is nothing more to say of its parts.</param>
internal readonly record struct InputPosition(GraphQLType? Type, InputObjectType? Object = null, bool HasDefault = false, bool IsRefused = false)
{
    public static InputPosition Of(InputValueDefinition? definition, InputObjectType? around = null) =>
        new(definition?.Type is { IsInputType: true } type ? type : null, around, definition?.DefaultValue is not null);

    /// <summary>The position of the items when the value is a list.</summary>
    public InputPosition Items => Type?.Nullable is ListType list
        ? new(list.Item, IsRefused: IsRefused)
        : new(Type?.Nullable, IsRefused: true);

    /// <summary>The position of a field when the value is an object.</summary>
    public InputPosition Field(string name) => Type?.Named is InputObjectType type
        ? Of(type.Fields.Find(name), type) with { IsRefused = IsRefused }
        : new(null, IsRefused: true);
}
