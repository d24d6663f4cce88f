namespace ContentJourney.GraphQL.TypeSystem.Building;

/// <summary>What the builders of object and interface types have in common.</summary>
public abstract class FieldsTypeBuilder : TypeBuilder
{
    private readonly List<FieldBuilder> _fields = [];
    private readonly List<TypeReference> _interfaces = [];

    private protected FieldsTypeBuilder(string name, string? description)
        : base(name, description)
    {
    }

    internal void AddInterfaces(IEnumerable<TypeReference> interfaces) => _interfaces.AddRange(interfaces);

    internal void AddField(FieldBuilder field) => _fields.Add(field);

    internal override void Complete(NamedType type, TypeResolution resolution) => ((FieldsType)type).Complete(
        new DefinitionList<FieldDefinition>(_fields.Select(field => field.Build(resolution, Name)).OfType<FieldDefinition>()),
        resolution.FindAll<InterfaceType>(_interfaces, Name, "Only interfaces can be implemented"));
}
