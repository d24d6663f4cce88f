using ContentJourney.Collections;
using ContentJourney.GraphQL.Execution;
using ContentJourney.Problems;

namespace ContentJourney.Delivery.Context;

/// <summary>The one place where problems of the domain become errors of the API.</summary>
internal static class Refusals
{
    public static FieldError Of(ValueList<Problem> problems) => new(
        string.Join(' ', problems.Select(problem => problem.Message)),
        problems.Any(problem => problem.Code == ErrorCodes.Forbidden) ? ErrorCodes.Forbidden : ErrorCodes.BadInput);
}
