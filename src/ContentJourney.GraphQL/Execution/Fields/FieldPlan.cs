using System.Collections.Concurrent;
using System.Text;
using ContentJourney.GraphQL.Execution.SelectionSets;
using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.Fields;

/// <summary>What is known of a selected field before any value is.</summary>
internal sealed class FieldPlan
{
    private readonly ConcurrentDictionary<ObjectType, SelectionSetPlan> _below = new();
    private readonly List<FieldNode> _nodes;
    private readonly FieldCollector _collector;
    private readonly Schema _schema;

    public FieldPlan(ObjectType parent, string responseName, FieldDefinition definition, List<FieldNode> nodes, FieldCollector collector, Schema schema)
    {
        Parent = parent;
        ResponseName = responseName;
        Definition = definition;
        Arguments = new ArgumentPlan(definition, nodes[0]);
        JsonName = Encoding.UTF8.GetBytes($"\"{responseName}\":");
        JsonNameAfterComma = [(byte)',', .. JsonName];
        (_nodes, _collector, _schema) = (nodes, collector, schema);
    }

    public ObjectType Parent { get; }

    public string ResponseName { get; }

    public byte[] JsonName { get; }

    public byte[] JsonNameAfterComma { get; }

    public FieldDefinition Definition { get; }

    public ArgumentPlan Arguments { get; }

    public FieldNode Node => _nodes[0];

    public SourceLocation[] Locations => [.. _nodes.Select(node => node.Location)];

    /// <summary>The selection set below for a type of value, its parts merged. Planned when a value of the type first comes by.</summary>
    [SpecSection("CollectSubfields()")]
    public SelectionSetPlan Below(ObjectType type) => _below.TryGetValue(type, out var plan)
        ? plan
        : _below.GetOrAdd(type, _collector.Plan(type, _nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()));

    /// <summary>Implements ResolveAbstractType; null when no possible type fits the value.</summary>
    [SpecSection("ResolveAbstractType()")]
    public ObjectType? TypeOf(CompositeType type, object value) => type as ObjectType ?? Resolved(type, value);

    private ObjectType? Resolved(CompositeType type, object value)
    {
        var possible = _schema.PossibleTypes(type);
        var name = type switch
        {
            InterfaceType { ResolveTypeName: { } resolve } => resolve(value),
            UnionType { ResolveTypeName: { } resolve } => resolve(value),
            _ => null,
        };
        return name is not null ? possible.Find(name) : FirstOf(possible, value);
    }

    private static ObjectType? FirstOf(DefinitionList<ObjectType> possible, object value) => possible.FirstOrDefault(candidate => candidate.ClrType.IsInstanceOfType(value));
}
