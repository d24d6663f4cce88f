using System.Text.Json;
using ContentJourney.GraphQL.Execution.Operations;
using ContentJourney.GraphQL.Limits;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.Requests;

/// <summary>What a request runs with, or why it does not run.</summary>
/// <param name="Operation">The operation; null when there are errors.</param>
/// <param name="Variables">The coerced variables.</param>
/// <param name="Weight">What the operation asks for with these variables; null when that was not found out.</param>
/// <param name="Errors">Why it does not run; empty when it does.</param>
internal sealed record RequestCheck(Operation? Operation, InputValues Variables, Weight? Weight, IReadOnlyList<GraphQLError> Errors)
{
    public static RequestCheck Of(PreparedDocument document, GraphQLRequest request, Schema schema, ValidationLimits limits)
    {
        if (document.Errors.Count > 0)
        {
            return Refused(document.Errors, document.Limits?.WeightOf(request.OperationName));
        }

        if (document.Find(request.OperationName, out var problem) is not { } operation)
        {
            return Refused([problem!]);
        }

        var given = request.Variables ?? default(JsonElement);
        if (VariableLimits.Check(given, limits) is { } tooLarge)
        {
            return Refused([tooLarge]);
        }

        var errors = new List<GraphQLError>();
        var variables = VariableValues.Coerce(schema, operation.Node, given, errors);
        if (errors.Count > 0)
        {
            return Refused(errors);
        }

        var weight = operation.Limits.WeightOf(operation.Node, variables);
        return operation.Limits.CheckCost(operation.Node, weight) is { } tooMuch
            ? Refused([tooMuch], weight)
            : new RequestCheck(operation, variables, weight, []);
    }

    private static RequestCheck Refused(IReadOnlyList<GraphQLError> errors, Weight? weight = null) => new(null, InputValues.Empty, weight, errors);
}
