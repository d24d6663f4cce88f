using ContentJourney.Access;
using ContentJourney.Collections;

namespace ContentJourney.Benchmarks;

internal sealed class NoKeys : IApiKeyStore
{
    public Task<ValueList<ApiKey>> ReadAsync(CancellationToken cancellation) => Task.FromResult<ValueList<ApiKey>>([]);

    public Task<ApiKey?> FindAsync(string id, CancellationToken cancellation) => Task.FromResult<ApiKey?>(null);

    public Task AddAsync(ApiKey key, CancellationToken cancellation) => throw new NotSupportedException("The load server has no keys.");

    public Task<bool> RevokeAsync(string id, DateTimeOffset at, CancellationToken cancellation) => Task.FromResult(false);
}
