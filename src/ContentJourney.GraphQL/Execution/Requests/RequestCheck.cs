using System.Text.Json;
using ContentJourney.GraphQL.Limits;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.Requests;

/// <summary>Finds out whether a request can run.</summary>
internal static class RequestCheck
{
    public static PreparedRequest Of(PreparedDocument document, string? operationName, JsonElement given, bool reportsCost, Schema schema, ValidationLimits limits)
    {
        if (document.Errors.Count > 0)
        {
            return PreparedRequest.Refused(document.Errors, reportsCost && document.Limits?.WeightOf(operationName) is { } known ? new CostReport(known, limits) : null);
        }

        if (document.Find(operationName, out var problem) is not { } operation)
        {
            return PreparedRequest.Refused([problem!]);
        }

        if (VariableLimits.Check(given, limits) is { } tooLarge)
        {
            return PreparedRequest.Refused([tooLarge]);
        }

        if (VariableValues.Coerce(schema, operation.Node, given, out var variables) is { Count: > 0 } errors)
        {
            return PreparedRequest.Refused(errors);
        }

        var weight = operation.Limits.WeightOf(operation.Node, variables);
        var cost = reportsCost ? new CostReport(weight, limits) : null;
        return operation.Limits.CheckCost(operation.Node, weight) is { } tooMuch
            ? PreparedRequest.Refused([tooMuch], cost)
            : PreparedRequest.Of(operation, variables, cost);
    }
}
