namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A scalar, object, interface, union, enum or input object type.</summary>
public abstract class NamedType : GraphQLType, INamedDefinition
{
    private protected NamedType(string name, string? description) => (Name, Description) = (name, description);

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>What the type means, in Markdown.</summary>
    public string? Description { get; }

    /// <summary>Whether the type is one of the introspection system, whose names begin with two underscores.</summary>
    public bool IsIntrospection { get; internal init; }

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
