using System.Collections.Concurrent;
using ContentJourney.Access;
using ContentJourney.Collections;

namespace ContentJourney.AspNetCore.Tests;

/// <summary>Keys in memory.</summary>
internal sealed class MemoryApiKeyStore : IApiKeyStore
{
    private readonly ConcurrentDictionary<string, ApiKey> _keys = new(StringComparer.Ordinal);

    public Task<ValueList<ApiKey>> ReadAsync(CancellationToken cancellation) =>
        Task.FromResult(_keys.Values.OrderBy(key => key.CreatedAt).ToValueList());

    public Task<ApiKey?> FindAsync(string id, CancellationToken cancellation) => Task.FromResult(_keys.GetValueOrDefault(id));

    public Task AddAsync(ApiKey key, CancellationToken cancellation)
    {
        _keys[key.Id] = key;
        return Task.CompletedTask;
    }

    public Task<bool> RevokeAsync(string id, DateTimeOffset at, CancellationToken cancellation)
    {
        var works = _keys.TryGetValue(id, out var key) && key.RevokedAt is null;
        if (works)
        {
            _keys[id] = key! with { RevokedAt = at };
        }

        return Task.FromResult(works);
    }
}
