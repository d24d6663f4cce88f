namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A type that has a selection set: object, interface or union.</summary>
public abstract class CompositeType : NamedType
{
    private protected CompositeType(string name, string? description)
        : base(name, description)
    {
    }
}
