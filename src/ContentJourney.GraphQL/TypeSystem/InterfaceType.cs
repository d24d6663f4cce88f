namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>An interface type.</summary>
[SpecSection("sec-Interfaces")]
public sealed class InterfaceType : FieldsType
{
    internal InterfaceType(string name, string? description, Func<object, string?>? resolveTypeName)
        : base(name, description) => ResolveTypeName = resolveTypeName;

    /// <summary>Names the object type of a value; when absent, the first possible type whose <see cref="ObjectType.ClrType"/> fits is taken.</summary>
    public Func<object, string?>? ResolveTypeName { get; }
}
