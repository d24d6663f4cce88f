using ContentJourney.AspNetCore;
using ContentJourney.Previewing;
using ContentJourney.Storage;
using ContentJourney.Storage.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Web.Tests.Admin.Versions;

/// <summary>The demo site with an administrator, served by a process of its own to all tests of a class.</summary>
public sealed class AdminHost : IAsyncLifetime, IDisposable
{
    private const string Password = "long enough for all";

    private readonly TemporaryFolder _folder = new();

    private RunningHost _host = null!;

    public HttpClient Anonymous => _host.Client;

    public async Task InitializeAsync() => _host = await RunningHost.StartAsync(
        new Dictionary<string, string> { ["ContentJourney__Admin__Password"] = Password },
        "--data",
        _folder.At("data"));

    /// <summary>A token as another node of the site makes it.</summary>
    public string Token(PreviewGrant grant)
    {
        var services = new ServiceCollection();
        services.AddContentJourneyStorage(new StorageOptions { DataDirectory = _folder.At("data") });
        services.AddDataProtection().SetApplicationName("ContentJourney").PersistKeysInContentJourney();
        services.AddContentJourney(new ContentJourneyOptions());
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IPreviewTokens>().Create(grant);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    internal Task<SignedIn> SignInAsync() => SignedIn.Async(Anonymous.BaseAddress!, "admin", Password);
}
