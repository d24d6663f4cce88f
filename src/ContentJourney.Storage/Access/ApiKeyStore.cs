using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Documents;
using ContentJourney.Storage.Model;
using ContentJourney.Storage.Providers;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Access;

/// <summary>API keys in a table.</summary>
internal sealed class ApiKeyStore(Database database) : IApiKeyStore
{
    public Task<ValueList<ApiKey>> ReadAsync(CancellationToken cancellation) => database.ReadAsync(
        async context => (await context.ApiKeys.AsNoTracking().OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).ToListAsync(cancellation)).Select(ToKey).ToValueList(),
        cancellation);

    public Task<ApiKey?> FindAsync(string id, CancellationToken cancellation) => database.ReadAsync(
        async context => await context.ApiKeys.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation) is { } row ? ToKey(row) : null,
        cancellation);

    public Task AddAsync(ApiKey key, CancellationToken cancellation) => database.WriteAsync(
        context => Task.FromResult(context.Add(new ApiKeyRow
        {
            Id = key.Id,
            Name = key.Name,
            SecretHash = key.SecretHash,
            Scopes = DocumentJson.Write(key.Scopes),
            CreatedAt = key.CreatedAt,
            RevokedAt = key.RevokedAt,
        })),
        cancellation);

    public Task<bool> RevokeAsync(string id, DateTimeOffset at, CancellationToken cancellation) => database.WriteAsync(
        async context =>
        {
            var row = await context.ApiKeys.SingleOrDefaultAsync(row => row.Id == id && row.RevokedAt == null, cancellation);
            if (row is not null)
            {
                row.RevokedAt = at;
            }

            return row is not null;
        },
        cancellation);

    private static ApiKey ToKey(ApiKeyRow row) => new(row.Id, row.Name, row.SecretHash, DocumentJson.Read<ValueList<Scope>>(row.Scopes), row.CreatedAt, row.RevokedAt);
}
