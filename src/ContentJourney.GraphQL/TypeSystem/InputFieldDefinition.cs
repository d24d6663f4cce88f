namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A field of an input object type.</summary>
public sealed class InputFieldDefinition : InputValueDefinition
{
    internal InputFieldDefinition(string name, GraphQLType type)
        : base(name, type)
    {
    }
}
