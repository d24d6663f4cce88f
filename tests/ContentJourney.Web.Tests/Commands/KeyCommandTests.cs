namespace ContentJourney.Web.Tests.Commands;

public sealed class KeyCommandTests : IDisposable
{
    private const string Coverage = """{ coverage(personas: ["technik-max"], channels: ["watch"]) { reachable } }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_key_lets_a_front_end_see_insights_until_it_is_revoked()
    {
        await using var host = await RunningHost.StartAsync("--data", _folder.At("data"));
        var made = await Executable.RunAsync("key", "create", "Dashboard", "--scope", "insights", "--data", _folder.At("data"));
        var key = made.Output.Trim();
        var listed = await Executable.RunAsync("key", "list", "--data", _folder.At("data"));

        var without = await host.AskAsync(Coverage);
        var with = await host.AskAsync(Coverage, key: key);
        var revoked = await Executable.RunAsync("key", "revoke", key.Split('_')[1], "--data", _folder.At("data"));
        var after = await host.AskAsync(Coverage, key: key);

        Assert.StartsWith("cj_", key, StringComparison.Ordinal);
        Assert.Contains("Dashboard", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(key.Split('_', 3)[2], listed.Output, StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", without.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, with.GetProperty("data").GetProperty("coverage").GetProperty("reachable").GetDouble());
        Assert.Equal(0, revoked.ExitCode);
        Assert.Contains("revoked", after.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(key, host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_holds_no_key_in_clear()
    {
        var made = await Executable.RunAsync("key", "create", "Shop", "--data", _folder.At("data"));
        var secret = made.Output.Trim().Split('_', 3)[2];

        var database = string.Concat(Directory.EnumerateFiles(_folder.At("data")).Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file))));

        Assert.DoesNotContain(secret, database, StringComparison.Ordinal);
    }
}
