using ContentJourney.GraphQL.Execution.Operations;
using ContentJourney.GraphQL.Language.Ast;
using ContentJourney.GraphQL.Limits;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.Requests;

/// <summary>A document that was parsed and validated, with the plans of its operations.</summary>
public sealed class PreparedDocument
{
    private readonly Operation[] _operations;

    private PreparedDocument(Operation[] operations, IReadOnlyList<GraphQLError> errors, LimitCheck? limits) => (_operations, Errors, Limits) = (operations, errors, limits);

    /// <summary>Why it cannot be run; empty when it can.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The limits that a valid document was held against.</summary>
    internal LimitCheck? Limits { get; }

    internal static PreparedDocument Failed(IReadOnlyList<GraphQLError> errors, LimitCheck? limits = null) => new([], errors, limits);

    internal static PreparedDocument Of(DocumentNode document, Schema schema, LimitCheck limits)
    {
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        return new PreparedDocument([.. document.Definitions.OfType<OperationDefinitionNode>().Select(node => new Operation(node, fragments, schema, limits))], [], limits);
    }

    /// <summary>The kind of the operation that a name selects: a host lets only queries come by GET. Null when the name selects none.</summary>
    public Language.OperationType? KindOf(string? operationName) => Find(operationName, out _)?.Node.Operation;

    /// <summary>Implements GetOperation.</summary>
    [SpecSection("GetOperation()")]
    internal Operation? Find(string? name, out GraphQLError? problem)
    {
        var found = name is null
            ? _operations.Length == 1 ? _operations[0] : null
            : Named(name);
        problem = found is not null ? null
            : name is not null ? new GraphQLError($"Unknown operation named \"{name}\".")
            : new GraphQLError(_operations.Length == 0 ? "Must provide an operation." : "Must provide operation name if query contains multiple operations.");
        return found;
    }

    private Operation? Named(string name) => Array.Find(_operations, operation => operation.Node.Name?.Value == name);
}
