using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Limits;

/// <summary>Holds the operations of a valid document against the limits.</summary>
internal sealed class LimitCheck
{
    private readonly Schema _schema;
    private readonly ValidationLimits _limits;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Dictionary<OperationDefinitionNode, Weight> _weights = new(ReferenceEqualityComparer.Instance);
    private readonly bool _costDependsOnVariables;

    public LimitCheck(Schema schema, DocumentNode document, ValidationLimits limits)
    {
        (_schema, _limits) = (schema, limits);
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        var scale = new OperationScale(schema, _fragments, InputValues.Empty);
        var errors = new List<GraphQLError>();
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            _weights.Add(operation, scale.Weigh(operation));
            errors.AddRange(Check(operation, _weights[operation], scale.MetVariable));
        }

        (Errors, _costDependsOnVariables) = (errors, scale.MetVariable);
    }

    /// <summary>The limits that the document breaks whatever its variables are.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The limit that a document breaks before it is worth looking at closely; null when it breaks none.</summary>
    public static GraphQLError? CheckOperations(DocumentNode document, ValidationLimits limits)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToArray();
        return operations.Length == 0 ? null : Exceeds(operations[^1], "LIMIT_OPERATIONS", "Operations stand in the document", operations.Length, limits.MaxOperations);
    }

    /// <summary>What an operation asks for with the variables of a request.</summary>
    public Weight WeightOf(OperationDefinitionNode operation, InputValues variables) =>
        _costDependsOnVariables ? new OperationScale(_schema, _fragments, variables).Weigh(operation) : _weights[operation];

    /// <summary>What the operation that a name selects asks for whatever its variables are; null when it selects none.</summary>
    public Weight? WeightOf(string? operationName)
    {
        var found = _weights.Where(pair => operationName is null || pair.Key.Name?.Value == operationName).Take(2).ToArray();
        return found is [var (_, weight)] ? weight : null;
    }

    /// <summary>The limit that the cost of an operation breaks; null when it does not.</summary>
    public GraphQLError? CheckCost(OperationDefinitionNode operation, in Weight weight) =>
        Exceeds(operation, "LIMIT_COST", "The cost of the operation", weight.Cost, _limits.MaxCost);

    private IEnumerable<GraphQLError> Check(OperationDefinitionNode operation, Weight weight, bool costIsOpen)
    {
        GraphQLError?[] errors =
        [
            Exceeds(operation, "LIMIT_DEPTH", "Fields stand below each other", weight.Depth, _limits.MaxDepth),
            Exceeds(operation, "LIMIT_ALIASES", "Aliases stand in the operation", weight.Aliases, _limits.MaxAliases),
            Exceeds(operation, "LIMIT_ROOT_FIELDS", "Fields stand at the root", weight.Fields, _limits.MaxRootFields),
            Exceeds(operation, "LIMIT_DIRECTIVES", "Directives stand in the operation", weight.Directives, _limits.MaxDirectives),
            Exceeds(operation, "LIMIT_VARIABLES", "Variables are declared by the operation", operation.VariableDefinitions.Count, _limits.MaxVariables),
            Exceeds(operation, "LIMIT_INTROSPECTION", "Lists of the introspection stand below each other", weight.IntrospectionLists, _limits.MaxIntrospectionLists),
            costIsOpen ? null : CheckCost(operation, weight),
        ];
        return errors.OfType<GraphQLError>();
    }

    private static GraphQLError? Exceeds(OperationDefinitionNode operation, string code, string what, long found, int allowed) => found <= allowed ? null
        : new GraphQLError($"{what}: {(found >= Weight.Most ? "too many to count" : found)}, but at most {allowed} allowed. Ask for less at a time.") { Locations = [operation.Location], Code = code };
}
