using ContentJourney.Access;
using ContentJourney.Problems;
using ContentJourney.Transfer;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ContentJourney.Admin.Transfers;

/// <summary>Applies archives in the background, one at a time, and remembers the last.</summary>
/// <param name="transfer">The use case.</param>
/// <param name="uploads">Where archives wait.</param>
/// <param name="time">The clock.</param>
/// <param name="life">Ends what goes on when the host stops; then nothing is written.</param>
/// <param name="log">Where it is told when something breaks.</param>
internal sealed partial class Runs(SiteTransfer transfer, Uploads uploads, TimeProvider time, IHostApplicationLifetime life, ILogger<Runs> log)
{
    private readonly Lock _lock = new();
    private Run? _last;

    /// <summary>Begins. Problem <c>transfer.running</c> while another one goes on.</summary>
    public Outcome<Run> Start(Actor actor, Upload upload, long seen)
    {
        lock (_lock)
        {
            if (_last is { Result: null })
            {
                return Outcome.Failed<Run>("transfer.running", "A recipe is being applied at this moment; wait until that is done.");
            }

            _last = new Run(upload);
        }

        var run = _last;
        _ = Task.Run(() => ApplyAsync(actor, run, seen), CancellationToken.None);
        return run;
    }

    /// <summary>The run of this actor's upload; null when there is none, or another came after it.</summary>
    public Run? Find(Actor actor, string id)
    {
        lock (_lock)
        {
            return _last is { } run && run.Upload.Id == id && run.Upload.Owner == actor.Name ? run : null;
        }
    }

    private async Task ApplyAsync(Actor actor, Run run, long seen)
    {
        try
        {
            var result = await transfer.ApplyAsync(actor, run.Upload.Bytes, seen, time.GetUtcNow(), run, life.ApplicationStopping);
            if (result.Problems.Count == 0)
            {
                uploads.Forget(run.Upload);
            }

            run.End(result);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Broken(log, exception);
            run.End(Outcome.Failed<TransferPlan>("transfer.broken", "It broke off, and nothing was written; the host's log says more."));
        }
    }

    [LoggerMessage(LogLevel.Error, "A recipe could not be applied; nothing was written.")]
    private static partial void Broken(ILogger log, Exception exception);
}
