using ContentJourney.OrchardCore.Tests.Hosts;

namespace ContentJourney.OrchardCore.Tests.Themes;

/// <summary>A host with the theme, and a second tenant below <c>/two</c>.</summary>
public sealed class ThemedHost : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal HostProcess Process { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Process = await OrchardHost.StartTenantsAsync(_folder.At("data"), ("", "ContentJourney"), ("two", "ContentJourney"));
        using (await Process.Client.GetAsync(new Uri("/two", UriKind.Relative)))
        {
            // The first request sets the second tenant up.
        }
    }

    public async Task DisposeAsync() => await Process.DisposeAsync();

    public void Dispose() => _folder.Dispose();
}
