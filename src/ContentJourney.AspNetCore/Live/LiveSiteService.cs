using System.Diagnostics.CodeAnalysis;
using ContentJourney.Publishing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ContentJourney.AspNetCore.Live;

/// <summary>Keeps the live site up with the store: whole at start, then whatever was published by any process.</summary>
internal sealed partial class LiveSiteService(LiveSite site, DeliveryStart start, ContentJourneyOptions options, TimeProvider time, ILogger<LiveSiteService> logger) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var started = await start.RunAsync(cancellationToken).ConfigureAwait(false);
        if (started.Problems.Count > 0)
        {
            throw new InvalidOperationException(string.Join('\n', started.Problems));
        }

        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.RefreshInterval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            await TryRefreshAsync(stoppingToken).ConfigureAwait(false);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A database that is away for a moment must not end the service: what is in memory is served on, and the next tick tries again.")]
    private async Task TryRefreshAsync(CancellationToken cancellation)
    {
        try
        {
            await site.RefreshAsync(cancellation).ConfigureAwait(false);
            // Not only when this very call changed something: a notification may have come first.
            start.Watch();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            NotRefreshed(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The store could not be asked for changes; what was published before is served on.")]
    private partial void NotRefreshed(Exception exception);
}
