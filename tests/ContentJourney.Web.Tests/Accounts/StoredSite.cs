using ContentJourney.Access;
using ContentJourney.Admin.Accounts;
using ContentJourney.Editing;
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

    private IDeskStore Desk => _services.GetRequiredService<IDeskStore>();

    public Task MigrateAsync() => _services.GetRequiredService<StorageMigrator>().MigrateAsync(default);

    /// <summary>Who did what with accounts, or what somebody did, the newest first.</summary>
    public async Task<IReadOnlyList<string>> ReadAuditAsync(string? by = null) =>
        [.. (await _services.GetRequiredService<IAuditLog>().ReadAsync(by, by is null ? "account" : null, null, 500, default)).Select(line => $"{line.By.Author}: {line.What}")];

    /// <summary>The paths of all files.</summary>
    public async Task<IReadOnlyList<string>> ReadFilesAsync() => [.. (await Desk.ReadFilesAsync(default)).Select(file => file.Path)];

    /// <summary>All that was ever done, and how often the site was changed: equal as long as nobody has changed anything.</summary>
    public async Task<string> ReadStateAsync()
    {
        var lines = await _services.GetRequiredService<IAuditLog>().ReadAsync(null, null, null, 500, default);
        return string.Join('\n', [$"{await Desk.ReadChangeAsync(default)}", .. lines.Select(line => $"{line.By.Author}: {line.What}")]);
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }
}
