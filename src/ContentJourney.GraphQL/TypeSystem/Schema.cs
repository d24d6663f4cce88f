using ContentJourney.GraphQL.Introspection;
using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.TypeSystem;

/// <summary>A valid schema, frozen: it can be shared by all requests. Made by a builder or a reader.</summary>
[SpecSection("sec-Schema")]
public sealed class Schema
{
    private readonly Dictionary<CompositeType, DefinitionList<ObjectType>> _possibleTypes = [];
    private readonly MetaFields _metaFields;

    internal Schema(string? description, IEnumerable<NamedType> types, IEnumerable<DirectiveDefinition> directives, IReadOnlyDictionary<OperationType, ObjectType> roots)
    {
        Description = description;
        Types = new DefinitionList<NamedType>(types);
        Directives = new DefinitionList<DirectiveDefinition>(directives);
        // Absent only while a broken schema is being checked; nobody outside ever gets one.
        QueryType = roots.GetValueOrDefault(OperationType.Query)!;
        MutationType = roots.GetValueOrDefault(OperationType.Mutation);
        SubscriptionType = roots.GetValueOrDefault(OperationType.Subscription);
        foreach (var type in Types)
        {
            if (type is CompositeType composite)
            {
                _possibleTypes.Add(composite, FindPossibleTypes(composite));
            }
        }

        _metaFields = new MetaFields(this);
        HasAsynchronousFields = Types.OfType<ObjectType>().Any(type => type.Fields.Any(field => field.Resolver is { IsAsynchronous: true }));
    }

    /// <summary>What the schema is for, in Markdown.</summary>
    public string? Description { get; }

    /// <summary>Where queries begin.</summary>
    public ObjectType QueryType { get; }

    /// <summary>Where mutations begin; null when there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>Where subscriptions begin; null when there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All types: the built-in scalars in use, the custom scalars, then the others in the order of definition, then those of the introspection.</summary>
    public DefinitionList<NamedType> Types { get; }

    /// <summary>All directives, the built-in ones first.</summary>
    public DefinitionList<DirectiveDefinition> Directives { get; }

    /// <summary>Whether the values of some fields come later.</summary>
    internal bool HasAsynchronousFields { get; }

    /// <summary>Where operations of the kind begin; null when there are none.</summary>
    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object types that a value of the type may have; for an object type, itself alone.</summary>
    public DefinitionList<ObjectType> PossibleTypes(CompositeType type) => _possibleTypes[type];

    /// <summary>The field that a selection on the type names, be it declared or a meta-field; null when there is none.</summary>
    public FieldDefinition? FindField(CompositeType parent, string name) => (parent as FieldsType)?.Fields.Find(name) ?? _metaFields.Find(parent, name);

    /// <summary>The type that a document refers to; null when its name is unknown.</summary>
    public GraphQLType? FindType(TypeNode reference) => reference switch
    {
        NamedTypeNode named => Types.Find(named.Name.Value),
        ListTypeNode list => FindType(list.Type)?.AsList(),
        _ => FindType(((NonNullTypeNode)reference).Type)?.AsNonNull(),
    };

    /// <summary>The part of the schema that a coordinate names.</summary>
    public SchemaElement Resolve(SchemaCoordinate coordinate) => CoordinateResolution.Resolve(this, coordinate);

    private DefinitionList<ObjectType> FindPossibleTypes(CompositeType type) => type switch
    {
        ObjectType single => new DefinitionList<ObjectType>([single]),
        UnionType union => union.Members,
        _ => new DefinitionList<ObjectType>(Types.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(type))),
    };
}
