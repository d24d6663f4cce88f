namespace ContentJourney.AspNetCore.Tests;

/// <summary>The demo site with the limits that are on when nothing is set.</summary>
public sealed class UnchangedHost : DeliveryHost
{
    protected override ContentJourneyOptions Settings => new();
}
