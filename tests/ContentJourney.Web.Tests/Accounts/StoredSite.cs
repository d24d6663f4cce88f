using ContentJourney.Admin.Accounts;
using ContentJourney.Access;
using ContentJourney.Storage;
using ContentJourney.Storage.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Web.Tests.Accounts;

/// <summary>Looks into the database of a host, as another node would.</summary>
internal sealed class StoredSite : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    public StoredSite(StorageOptions options)
    {
        var services = new ServiceCollection();
        services.AddContentJourneyStorage(options).AddContentJourneyAccounts();
        services.AddDataProtection().SetApplicationName("ContentJourney").PersistKeysInContentJourney();
        services.AddScoped<AccountEditing>();
        _services = services.BuildServiceProvider();
        _scope = _services.CreateAsyncScope();
    }

    public UserManager<IdentityUser> Users => _scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser>>();

    public AccountEditing Accounts => _scope.ServiceProvider.GetRequiredService<AccountEditing>();

    public Task MigrateAsync() => _services.GetRequiredService<StorageMigrator>().MigrateAsync(default);

    /// <summary>Who did what, the newest first.</summary>
    public async Task<IReadOnlyList<string>> ReadAuditAsync() =>
        [.. (await _services.GetRequiredService<IAuditLog>().ReadAsync(null, "account", null, 500, default)).Select(line => $"{line.By.Author}: {line.What}")];

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }
}
