using ContentJourney.Publishing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Follows what other nodes of the same tenant publish; what this one publishes is seen at once.</summary>
[BackgroundTask(Title = "Content Journey: follow other nodes", Schedule = "* * * * *", Description = "Reads content again that another node of this site has changed.")]
internal sealed class TenantCatchUp : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        await serviceProvider.GetRequiredService<TenantSite>().CatchUpAsync(serviceProvider.GetRequiredService<TenantReader>(), cancellationToken);
        await serviceProvider.GetRequiredService<LiveSite>().RefreshAsync(cancellationToken);
    }
}
