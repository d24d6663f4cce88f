namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>An object type.</summary>
[SpecSection("sec-Objects")]
public sealed class ObjectType : FieldsType
{
    internal ObjectType(string name, string? description, Type clrType)
        : base(name, description) => ClrType = clrType;

    /// <summary>The type of the values that its resolvers take as parent; <c>object</c> when any will do.</summary>
    public Type ClrType { get; }
}
