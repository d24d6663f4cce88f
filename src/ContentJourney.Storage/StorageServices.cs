using ContentJourney.Access;
using ContentJourney.Editing;
using ContentJourney.Publishing;
using ContentJourney.Storage.Access;
using ContentJourney.Storage.Editing;
using ContentJourney.Storage.Model;
using ContentJourney.Storage.Providers;
using ContentJourney.Storage.Providers.PostgreSql;
using ContentJourney.Storage.Providers.Sqlite;
using ContentJourney.Storage.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Storage;

/// <summary>Composes the storage.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds <see cref="ISiteStore"/>, <see cref="IDeskStore"/>, <see cref="IApiKeyStore"/>, <see cref="IAuditLog"/>, <see cref="StorageMigrator"/> and
    /// <see cref="StartGate"/>, all of them singletons.
    /// </summary>
    /// <exception cref="ArgumentException">The options do not say where the database is.</exception>
    public static IServiceCollection AddContentJourneyStorage(this IServiceCollection services, StorageOptions options)
    {
        var connection = options.ResolveConnectionString();
        _ = options.Provider == StorageProvider.Sqlite ? services.AddSqlite(connection) : services.AddPostgreSql(connection);
        return services
            .AddSingleton<ISiteStore>(provider => new SiteStore(provider.GetRequiredService<Database>()))
            .AddSingleton<IDeskStore>(provider => new DeskStore(provider.GetRequiredService<Database>()))
            .AddSingleton<IAuditLog>(provider => new AuditLog(provider.GetRequiredService<Database>()))
            .AddSingleton(provider => new StartGate(provider.GetRequiredService<Database>()))
            .AddSingleton<IApiKeyStore>(provider => new ApiKeyStore(provider.GetRequiredService<Database>()))
            .AddSingleton(provider => new StorageMigrator(provider.GetRequiredService<Database>()));
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services, string connection) => services
        .AddPooledDbContextFactory<SqliteContext>(options => options.UseSqlite(connection).AddInterceptors(new SqlitePragmas()).WithoutSnapshot())
        .AddScoped<ContentJourneyContext>(provider => provider.GetRequiredService<IDbContextFactory<SqliteContext>>().CreateDbContext())
        .AddSingleton<Database, SqliteDatabase>();

    private static IServiceCollection AddPostgreSql(this IServiceCollection services, string connection) => services
        .AddPooledDbContextFactory<PostgreSqlContext>(options => options.UseNpgsql(connection).WithoutSnapshot())
        .AddScoped<ContentJourneyContext>(provider => provider.GetRequiredService<IDbContextFactory<PostgreSqlContext>>().CreateDbContext())
        .AddSingleton<Database, PostgreSqlDatabase>();

    // Migrations are written by hand, so there is no model snapshot to compare with; a test compares the migrated schema with the model instead.
    private static void WithoutSnapshot(this DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning, RelationalEventId.ModelSnapshotNotFound));
}
