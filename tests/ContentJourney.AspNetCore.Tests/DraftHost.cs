namespace ContentJourney.AspNetCore.Tests;

/// <summary>A host with the status codes of the draft.</summary>
public sealed class DraftHost : DeliveryHost
{
    protected override ContentJourneyOptions Settings => Options with { StatusCodes = GraphQLStatusCodes.Draft, MaxBatch = 1 };
}
