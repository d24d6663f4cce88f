namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A union type.</summary>
[SpecSection("sec-Unions")]
public sealed class UnionType : CompositeType
{
    internal UnionType(string name, string? description, Func<object, string?>? resolveTypeName)
        : base(name, description) => ResolveTypeName = resolveTypeName;

    /// <summary>The member types in the order of definition.</summary>
    public DefinitionList<ObjectType> Members { get; private set; } = DefinitionList<ObjectType>.Empty;

    /// <summary>Names the object type of a value; when absent, the first member whose <see cref="ObjectType.ClrType"/> fits is taken.</summary>
    public Func<object, string?>? ResolveTypeName { get; }

    internal void Complete(DefinitionList<ObjectType> members) => Members = members;
}
