using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Validation;

/// <summary>What the rules share: the schema, the document and the errors.</summary>
internal sealed class ValidationContext
{
    private const string ErrorCode = "GRAPHQL_VALIDATION_FAILED";

    // A conflict may be about hundreds of fields, and nobody reads that far.
    private const int MostLocations = 50;

    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly List<GraphQLError> _errors = [];
    private readonly int _maxErrors;

    public ValidationContext(Schema schema, DocumentNode document, int maxErrors)
    {
        (Schema, Document, _maxErrors) = (schema, document, maxErrors);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _fragments[fragment.Name.Value] = fragment;
        }
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    /// <summary>The operations, as long as errors about them are reported.</summary>
    public IEnumerable<OperationDefinitionNode> Operations => Document.Definitions.OfType<OperationDefinitionNode>().TakeWhile(_ => !IsFull);

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Whether nothing more is reported, so that looking further is in vain.</summary>
    public bool IsFull => _errors.Count > _maxErrors;

    public VariableUses VariableUses { get; } = new();

    public FragmentDefinitionNode? Fragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The type that a fragment is on; null when it is unknown or has no fields.</summary>
    public CompositeType? Condition(NamedTypeNode condition) => Schema.Types.Find(condition.Name.Value) as CompositeType;

    public void Report(string message, params IEnumerable<Node> nodes)
    {
        if (_errors.Count < _maxErrors)
        {
            _errors.Add(new GraphQLError(message) { Locations = [.. nodes.Take(MostLocations).Select(node => node.Location)], Code = ErrorCode });
        }
        else if (!IsFull)
        {
            _errors.Add(new GraphQLError("Too many validation errors, error limit reached. Validation aborted.") { Code = ErrorCode });
        }
    }
}
