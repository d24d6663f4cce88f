using ContentJourney.Access;
using ContentJourney.Collections;

namespace ContentJourney.OrchardCore.Access;

/// <summary>There are no keys beside Orchard's own accounts and tokens.</summary>
internal sealed class NoApiKeys : IApiKeyStore
{
    /// <inheritdoc/>
    public Task<ValueList<ApiKey>> ReadAsync(CancellationToken cancellation) => Task.FromResult<ValueList<ApiKey>>([]);

    /// <inheritdoc/>
    public Task<ApiKey?> FindAsync(string id, CancellationToken cancellation) => Task.FromResult<ApiKey?>(null);

    /// <inheritdoc/>
    public Task AddAsync(ApiKey key, CancellationToken cancellation) => throw new NotSupportedException("Who calls an Orchard site is known by its accounts and their permissions.");

    /// <inheritdoc/>
    public Task<bool> RevokeAsync(string id, DateTimeOffset at, CancellationToken cancellation) => Task.FromResult(false);
}
