namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>Describes an interface type.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What the type means, in Markdown.</param>
public sealed class InterfaceTypeBuilder(string name, string? description = null) : FieldsTypeBuilder(name, description)
{
    private Func<object, string?>? _resolveTypeName;

    /// <summary>Declares that the type implements the interfaces.</summary>
    public InterfaceTypeBuilder Implements(params TypeReference[] interfaces)
    {
        AddInterfaces(interfaces);
        return this;
    }

    /// <summary>Adds a field.</summary>
    public InterfaceTypeBuilder Field(string name, TypeReference type, Action<FieldBuilder>? configure = null)
    {
        var field = new FieldBuilder(name, type, null);
        configure?.Invoke(field);
        AddField(field);
        return this;
    }

    /// <summary>Says the name of the object type of a value, where its CLR type does not tell.</summary>
    public InterfaceTypeBuilder ResolveType(Func<object, string?> resolveTypeName)
    {
        _resolveTypeName = resolveTypeName;
        return this;
    }

    internal override NamedType Create() => new InterfaceType(Name, Description, _resolveTypeName) { IsIntrospection = IsIntrospection };
}
