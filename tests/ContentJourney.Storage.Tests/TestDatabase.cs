using System.Globalization;
using ContentJourney.Access;
using ContentJourney.Editing;
using ContentJourney.Publishing;
using ContentJourney.Storage.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Storage.Tests;

/// <summary>A migrated database and the services over it, as a host composes them.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly Func<ValueTask> _delete;

    private TestDatabase(StorageOptions options, Func<ValueTask> delete)
    {
        Options = options;
        _delete = delete;
        _services = Compose(options);
    }

    public StorageOptions Options { get; }

    public IServiceProvider Services => _services;

    public ISiteStore Sites => _services.GetRequiredService<ISiteStore>();

    public IApiKeyStore Keys => _services.GetRequiredService<IApiKeyStore>();

    public IDeskStore Desk => _services.GetRequiredService<IDeskStore>();

    public IAuditLog Audit => _services.GetRequiredService<IAuditLog>();

    public static async Task<TestDatabase> CreateAsync(StorageOptions options, Func<ValueTask> delete)
    {
        var database = new TestDatabase(options, delete);
        await database._services.GetRequiredService<StorageMigrator>().MigrateAsync(CancellationToken.None);
        return database;
    }

    /// <summary>Another node on the same database.</summary>
    public TestDatabase OpenNode() => new(Options, () => ValueTask.CompletedTask);

    /// <summary>The audit trail, one line a change.</summary>
    public async Task<IReadOnlyList<string>> ReadChangesAsync() => await _services.GetRequiredService<Database>().ReadAsync(
        async context =>
        {
            var changes = await context.Changes.AsNoTracking().OrderBy(change => change.Number).ToListAsync();
            return changes.ConvertAll(change => string.Create(CultureInfo.InvariantCulture, $"{change.Version} {change.DoneBy} {change.DoneAt:HH:mm} {change.What}"));
        },
        CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _delete();
    }

    private static ServiceProvider Compose(StorageOptions options)
    {
        var services = new ServiceCollection();
        services.AddContentJourneyStorage(options);
        return services.BuildServiceProvider();
    }
}
