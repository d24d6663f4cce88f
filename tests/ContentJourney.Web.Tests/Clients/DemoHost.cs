namespace ContentJourney.Web.Tests.Clients;

/// <summary>The demo site, served by a process of its own to all tests of a class.</summary>
public sealed class DemoHost : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private RunningHost _host = null!;

    public HttpClient Client => _host.Client;

    public async Task InitializeAsync() => _host = await RunningHost.StartAsync("--data", _folder.At("data"));

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _folder.Dispose();
}
