namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>An argument of a field or a directive.</summary>
[SpecSection("sec-Field-Arguments")]
public sealed class ArgumentDefinition : InputValueDefinition
{
    internal ArgumentDefinition(string name, GraphQLType type)
        : base(name, type)
    {
    }
}
