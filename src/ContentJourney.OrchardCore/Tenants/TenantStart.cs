using ContentJourney.Publishing;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Reads the site when the tenant starts, so that the first visitor does not wait for it.</summary>
internal sealed class TenantStart(LiveSite live, ShellSettings tenant) : ModularTenantEvents
{
    // A tenant that is being set up has no tables yet.
    public override Task ActivatedAsync() => tenant.IsRunning() ? live.RefreshAsync(CancellationToken.None) : Task.CompletedTask;
}
