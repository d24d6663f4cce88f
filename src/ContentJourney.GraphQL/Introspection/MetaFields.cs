using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Introspection;

/// <summary>The fields that the types of a schema have without declaring them.</summary>
internal sealed class MetaFields
{
    private readonly Dictionary<CompositeType, FieldDefinition> _typeNames;
    private readonly Schema _schema;
    private readonly FieldDefinition _description;
    private readonly FieldDefinition _typeByName;

    public MetaFields(Schema schema)
    {
        _schema = schema;
        _typeNames = ((IEnumerable<NamedType>)schema.Types).OfType<CompositeType>().ToDictionary(type => type, TypeName);
        _description = Description(schema);
        _typeByName = TypeByName(schema);
    }

    /// <summary>The meta-field of a type by its name; null when there is none.</summary>
    public FieldDefinition? Find(CompositeType parent, string name) => name switch
    {
        "__typename" => _typeNames[parent],
        "__schema" when parent == _schema.QueryType => _description,
        "__type" when parent == _schema.QueryType => _typeByName,
        _ => null,
    };

    [SpecSection("sec-Type-Name-Introspection")]
    private static FieldDefinition TypeName(CompositeType parent) =>
        new("__typename", SpecifiedScalars.String.AsNonNull(), DefinitionList<ArgumentDefinition>.Empty)
        {
            Description = "The name of the object's type.",
            Resolver = new ParentResolver<object?, string>(_ => parent.Name),
        };

    [SpecSection("sec-Schema-Introspection")]
    private static FieldDefinition Description(Schema schema) =>
        new("__schema", schema.Types.Find("__Schema")!.AsNonNull(), DefinitionList<ArgumentDefinition>.Empty)
        {
            Description = "What can be asked.",
            Resolver = new ParentResolver<object?, Schema>(_ => schema),
        };

    [SpecSection("sec-Schema-Introspection")]
    private static FieldDefinition TypeByName(Schema schema) =>
        new("__type", schema.Types.Find("__Type")!, new DefinitionList<ArgumentDefinition>([new("name", SpecifiedScalars.String.AsNonNull()) { Description = "The name of the type." }]))
        {
            Description = "A named type; null when there is none of the name.",
            Resolver = new ContextResolver<object?, NamedType?>((_, context) => schema.Types.Find(context.Argument<string>("name")!)),
        };
}
