namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>Describes a union type.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What the type means, in Markdown.</param>
public sealed class UnionTypeBuilder(string name, string? description = null) : TypeBuilder(name, description)
{
    private readonly List<TypeReference> _members = [];
    private Func<object, string?>? _resolveTypeName;

    /// <summary>Adds object types.</summary>
    public UnionTypeBuilder Members(params TypeReference[] members)
    {
        _members.AddRange(members);
        return this;
    }

    /// <summary>Says the name of the object type of a value, where its CLR type does not tell.</summary>
    public UnionTypeBuilder ResolveType(Func<object, string?> resolveTypeName)
    {
        _resolveTypeName = resolveTypeName;
        return this;
    }

    internal override NamedType Create() => new UnionType(Name, Description, _resolveTypeName) { IsIntrospection = IsIntrospection };

    internal override void Complete(NamedType type, TypeResolution resolution) =>
        ((UnionType)type).Complete(resolution.FindAll<ObjectType>(_members, Name, "Only object types can be members of a union"));
}
