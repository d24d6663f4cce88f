namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A type with fields of its own: object or interface.</summary>
public abstract class FieldsType : CompositeType
{
    private protected FieldsType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>The fields in the order of definition, without the meta-fields.</summary>
    public DefinitionList<FieldDefinition> Fields { get; private set; } = DefinitionList<FieldDefinition>.Empty;

    /// <summary>The interfaces that the type declares to implement, in the order of declaration.</summary>
    public DefinitionList<InterfaceType> Interfaces { get; private set; } = DefinitionList<InterfaceType>.Empty;

    internal void Complete(DefinitionList<FieldDefinition> fields, DefinitionList<InterfaceType> interfaces) =>
        (Fields, Interfaces) = (fields, interfaces);
}
