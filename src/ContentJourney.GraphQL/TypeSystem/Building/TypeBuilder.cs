namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>
/// Describes a named type. A schema first creates all its types and then completes them, so types may refer to each
/// other by name in any order and in circles.
/// </summary>
public abstract class TypeBuilder
{
    private protected TypeBuilder(string name, string? description) => (Name, Description) = (name, description);

    /// <summary>The name of the type.</summary>
    public string Name { get; }

    /// <summary>What the type means, in Markdown.</summary>
    public string? Description { get; }

    internal bool IsIntrospection { get; set; }

    internal abstract NamedType Create();

    internal virtual void Complete(NamedType type, TypeResolution resolution)
    {
    }
}
