using ContentJourney.Web.Tests.Admin;

namespace ContentJourney.Web.Tests.Safety;

/// <summary>A running host with the hostile site, and its administrator signed in; one for all tests of a class.</summary>
public sealed class HostileSite : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal RunningHost Host { get; private set; } = null!;

    internal AdminClient Administrator { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var recipe = _folder.At("recipe");
        foreach (var (path, content) in Hostile.Recipe)
        {
            var file = Path.Combine(recipe, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, content);
        }

        var environment = new Dictionary<string, string> { ["ContentJourney__Admin__Name"] = "administrator", ["ContentJourney__Admin__Password"] = AdminSite.Password };
        Host = await RunningHost.StartAsync(environment, "--data", _folder.At("data"), "--recipe", recipe);
        Administrator = new AdminClient(Host.Client.BaseAddress!);
        using var answer = await Administrator.SignInAsync("administrator", AdminSite.Password);
        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
    }

    public async Task DisposeAsync()
    {
        Administrator?.Dispose();
        await Host.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();
}
