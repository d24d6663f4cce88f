using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.Delivery.Content;

/// <summary>Lists with cursors, after the Relay connection specification.</summary>
internal static class ConnectionTypes
{
    public static TypeBuilder[] All() =>
    [
        new ObjectTypeBuilder<ContentPage>("ContentConnection")
            .Field("edges", "[ContentEdge!]!", page => page.Positions.Select(position => new Edge(page, position)), OfThePage)
            .Field("nodes", "[Content!]!", page => page.Positions.Select(page.At), OfThePage)
            .Field("pageInfo", "PageInfo!", page => page)
            .Field("totalCount", "Int!", page => page.List.Count),
        new ObjectTypeBuilder<Edge>("ContentEdge")
            .Field("cursor", "String!", edge => edge.Page.List.CursorAt(edge.Position))
            .Field("node", "Content!", edge => edge.Page.At(edge.Position)),
        new ObjectTypeBuilder<ContentPage>("PageInfo")
            .Field("hasNextPage", "Boolean!", page => page.End < page.List.Count)
            .Field("hasPreviousPage", "Boolean!", page => page.Start > 0)
            .Field("startCursor", "String", page => page.End > page.Start ? page.List.CursorAt(page.Start) : null)
            .Field("endCursor", "String", page => page.End > page.Start ? page.List.CursorAt(page.End - 1) : null),
    ];

    // The page multiplies already.
    private static void OfThePage(FieldBuilder field) => field.Cost(1);

    private sealed record Edge(ContentPage Page, int Position);
}
