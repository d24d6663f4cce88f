using ContentJourney.Storage.Providers;

namespace ContentJourney.Storage;

/// <summary>Lets one node at a time through, for what must be done only once at start-up.</summary>
public sealed class StartGate
{
    private readonly Database _database;

    internal StartGate(Database database) => _database = database;

    /// <summary>Waits until no other node is inside, then does the work. A node that dies inside leaves the gate open. The work may write.</summary>
    public Task<T> PassAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation) => _database.AloneAsync(work, cancellation);
}
