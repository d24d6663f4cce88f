using ContentJourney.Publishing;
using ContentJourney.Storage.Providers.PostgreSql;

namespace ContentJourney.Web.Hosting;

/// <summary>Hears at once when another node has published.</summary>
internal sealed class PublishListener(PostgreSqlListener listener, LiveSite site) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => listener.ListenAsync(site.RefreshAsync, stoppingToken);
}
