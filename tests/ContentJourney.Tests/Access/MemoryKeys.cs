using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Access;

/// <summary>Keys and an audit log in memory.</summary>
internal sealed class MemoryKeys : IApiKeyStore, IAuditLog
{
    private readonly List<ApiKey> _keys = [];
    private readonly List<AuditEntry> _lines = [];

    public Task<ValueList<ApiKey>> ReadAsync(CancellationToken cancellation) => Task.FromResult(_keys.ToValueList());

    public Task<ApiKey?> FindAsync(string id, CancellationToken cancellation) => Task.FromResult(_keys.FirstOrDefault(key => key.Id == id));

    public Task AddAsync(ApiKey key, CancellationToken cancellation)
    {
        _keys.Add(key);
        return Task.CompletedTask;
    }

    public Task<bool> RevokeAsync(string id, DateTimeOffset at, CancellationToken cancellation)
    {
        var position = _keys.FindIndex(key => key.Id == id && key.RevokedAt is null);
        if (position >= 0)
        {
            _keys[position] = _keys[position] with { RevokedAt = at };
        }

        return Task.FromResult(position >= 0);
    }

    public Task AddAsync(Authorship by, string what, CancellationToken cancellation)
    {
        _lines.Add(new AuditEntry(_lines.Count + 1, by, what));
        return Task.CompletedTask;
    }

    public Task<ValueList<AuditEntry>> ReadAsync(string? author, string? text, long? before, int count, CancellationToken cancellation) => Task.FromResult(_lines
        .Where(line => (author is null || line.By.Author == author) && (text is null || line.What.Contains(text, StringComparison.OrdinalIgnoreCase)) && (before is null || line.Number < before))
        .Reverse()
        .Take(count)
        .ToValueList());
}
