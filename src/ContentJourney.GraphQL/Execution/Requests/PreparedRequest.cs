using ContentJourney.GraphQL.Execution.Operations;
using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Limits;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.Requests;

/// <summary>What a request runs with, or why it does not run.</summary>
public sealed record PreparedRequest
{
    private PreparedRequest()
    {
    }

    /// <summary>The coerced variables.</summary>
    public InputValues Variables { get; private init; } = InputValues.Empty;

    /// <summary>Why it does not run; empty when it does.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; private init; } = [];

    /// <summary>The kind of the operation; null when it does not run.</summary>
    public OperationType? Kind => Operation?.Node.Operation;

    /// <summary>What tells the operation from any other that was prepared in this process; 0 when it does not run.</summary>
    public long OperationId => Operation?.Id ?? 0;

    /// <summary>Whether the response is to say what the request costs.</summary>
    public bool ReportsCost => Cost is not null;

    internal Operation? Operation { get; private init; }

    /// <summary>What the operation asks for with these variables; null when that was not found out or is not to be reported.</summary>
    internal CostReport? Cost { get; private init; }

    internal static PreparedRequest Of(Operation operation, InputValues variables, CostReport? cost) => new() { Operation = operation, Variables = variables, Cost = cost };

    internal static PreparedRequest Refused(IReadOnlyList<GraphQLError> errors, CostReport? cost = null) => new() { Errors = errors, Cost = cost };
}
