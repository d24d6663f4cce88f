using ContentJourney.Publishing;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>The delivery of a site that nobody has filled yet.</summary>
public sealed class EmptyHost : DeliveryHost
{
    protected override SiteContents? Contents => null;
}
