namespace ContentJourney.AspNetCore.Tests;

/// <summary>A host that takes batches of four, of requests with at most two aliases.</summary>
public sealed class BatchHost : DeliveryHost
{
    protected override ContentJourneyOptions Settings => Options with { MaxBatch = 4, Engine = new() { Limits = new() { MaxAliases = 2 } } };
}
