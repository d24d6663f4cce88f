using ContentJourney.Collections;

namespace ContentJourney.Access;

/// <summary>Where keys are kept.</summary>
public interface IApiKeyStore
{
    /// <summary>All keys, the oldest first.</summary>
    Task<ValueList<ApiKey>> ReadAsync(CancellationToken cancellation);

    /// <summary>One key by its public part; null when there is none.</summary>
    Task<ApiKey?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>Keeps a new key.</summary>
    Task AddAsync(ApiKey key, CancellationToken cancellation);

    /// <summary>Takes a key back; false when there is none that works.</summary>
    Task<bool> RevokeAsync(string id, DateTimeOffset at, CancellationToken cancellation);
}
