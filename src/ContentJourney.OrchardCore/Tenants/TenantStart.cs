using ContentJourney.Publishing;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Reads the site when the tenant starts, so that the first visitor does not wait for it.</summary>
internal sealed class TenantStart(LiveSite live) : ModularTenantEvents
{
    public override Task ActivatedAsync() => live.RefreshAsync(CancellationToken.None);
}
