using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.Delivery.Privacy;

/// <summary>What the server stores about visitors: nothing. The statement changes with the first thing that is.</summary>
internal static class PrivacyTypes
{
    public static TypeBuilder[] All() =>
    [
        new ObjectTypeBuilder<PrivacyStatement>("PrivacyStatement", "What this server stores about visitors, for how long, and why.")
            .Field("visitorDataStored", "Boolean!", statement => statement.Records.Count > 0)
            .Field("records", "[PrivacyRecord!]!", statement => statement.Records),
        new ObjectTypeBuilder<PrivacyRecord>("PrivacyRecord")
            .Field("what", "String!", record => record.What)
            .Field("purpose", "String!", record => record.Purpose)
            .Field("kept", "String!", record => record.Kept),
    ];
}
