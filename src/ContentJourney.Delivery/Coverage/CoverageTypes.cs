using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Coverage;
using ContentJourney.Delivery.Context;
using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.Delivery.Coverage;

/// <summary>How well content covers personas × phases × channels.</summary>
internal static class CoverageTypes
{
    private const int FieldCost = 10_000;

    public static TypeBuilder[] All() =>
    [
        new ObjectTypeBuilder<CoverageMatrix>("Coverage")
            .Field("cells", "[CoverageCell!]!", coverage => coverage.Cells)
            .Field("authored", "Float!", coverage => coverage.Authored, field => field.Describe("The share of cells that are worded for, 0 to 1."))
            .Field("reachable", "Float!", coverage => coverage.Reachable, field => field.Describe("The share of cells that anything serves, 0 to 1."))
            .Field("gaps", "[CoverageCell!]!", coverage => coverage.Gaps, field => field.Describe("The cells that nothing serves, those that a journey plans first.")),
        new ObjectTypeBuilder<CoverageCell>("CoverageCell")
            .Field("persona", "String!", cell => cell.Persona)
            .Field("phase", "String!", cell => cell.Phase)
            .Field("channel", "String!", cell => cell.Channel)
            .Field("state", "CoverageState!", cell => cell.State)
            .Field("items", "Int!", cell => cell.Items)
            .Field("planned", "Boolean!", cell => cell.IsPlanned, field => field.Describe("Whether a journey has a touchpoint here."))
            .Field("stale", "Int!", cell => cell.Stale, field => field.Describe("How many of the items are served by a variant whose base has changed since it was worded."))
            .Field("overBudget", "Int!", cell => cell.OverBudget, field => field.Describe("How many of the items are over a soft budget.")),
    ];

    public static void Describe(FieldBuilder field) => field
        .Argument("personas", "[String!]")
        .Argument("phases", "[String!]")
        .Argument("channels", "[String!]")
        .Argument("type", "String")
        .Argument("locale", "Locale")
        .Cost(FieldCost)
        .Describe("How well content covers personas × phases × channels. Needs the scope `insights`.");

    public static object Resolve(FieldContext context)
    {
        var request = DeliveryRequest.Of(context);
        if (!request.Allows(Scope.Insights))
        {
            return new FieldError("\"coverage\" needs a key with the scope \"insights\".", ErrorCodes.Forbidden);
        }

        var query = new CoverageQuery(
            context.Arguments.List<string>("personas")?.ToValueList(),
            context.Arguments.List<string>("phases")?.ToValueList(),
            context.Arguments.List<string>("channels")?.ToValueList(),
            context.Argument<string>("type"),
            context.Argument<Locale>("locale"),
            request.Now);
        var matrix = CoverageMatrix.Of(request.Site, query, request.Deliverer);
        return matrix.TryGet(out var coverage) ? coverage : Refusals.Of(matrix.Problems);
    }
}
