using ContentJourney.GraphQL.Execution.Fields;

namespace ContentJourney.GraphQL.Execution.SelectionSets;

/// <summary>The fields that a selection set comes to for one object type, in the order of the response.</summary>
/// <param name="Fields">The fields.</param>
internal sealed record SelectionSetPlan(FieldPlan[] Fields);
