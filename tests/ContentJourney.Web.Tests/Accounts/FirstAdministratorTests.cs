using System.Text;
using System.Text.RegularExpressions;
using ContentJourney.Storage;
using ContentJourney.Storage.Tests.PostgreSql;

namespace ContentJourney.Web.Tests.Accounts;

public sealed partial class FirstAdministratorTests : IDisposable
{
    private const string Password = "correct horse battery";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("morgenroutine")]
    [InlineData("none")]
    public async Task The_first_start_makes_an_administrator_and_shows_the_one_time_password_once(string recipe)
    {
        string shown;
        await using (var host = await RunningHost.StartAsync("--data", _folder.At("data"), "--recipe", recipe))
        {
            shown = OneTime().Match(host.Output).Groups[1].Value;
            Assert.Contains($"{host.Client.BaseAddress}admin", host.Output, StringComparison.Ordinal);
            Assert.Equal(host.Output.IndexOf(shown, StringComparison.Ordinal), host.Output.LastIndexOf(shown, StringComparison.Ordinal));
        }

        await using (var again = await RunningHost.StartAsync("--data", _folder.At("data"), "--recipe", recipe))
        {
            Assert.Contains("/admin", again.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("one-time", again.Output, StringComparison.Ordinal);
        }

        await using var site = new StoredSite(new() { DataDirectory = _folder.At("data") });
        var admin = (await site.Users.FindByNameAsync("admin"))!;
        Assert.True(await site.Users.CheckPasswordAsync(admin, shown));
        Assert.Equal(["Administrator"], await site.Users.GetRolesAsync(admin));
        Assert.Equal("must-change-password", Assert.Single(await site.Users.GetClaimsAsync(admin)).Type);
        Assert.Equal(["start: made the account admin: Administrator"], await site.ReadAuditAsync());
        Assert.DoesNotContain(shown, Stored(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_from_the_environment_is_neither_shown_nor_to_be_changed()
    {
        await using (var host = await StartAsync(Password, "chef"))
        {
            Assert.DoesNotContain("one-time", host.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(Password, host.Output, StringComparison.Ordinal);
        }

        await using var site = new StoredSite(new() { DataDirectory = _folder.At("data") });
        var chef = (await site.Users.FindByNameAsync("chef"))!;
        Assert.True(await site.Users.CheckPasswordAsync(chef, Password));
        Assert.Empty(await site.Users.GetClaimsAsync(chef));
        Assert.Null(await site.Users.FindByNameAsync("admin"));
        Assert.DoesNotContain(Password, Stored(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("short", "admin", "ContentJourney:Admin:Password: The password is too short; at least 12 characters are needed, of whatever kind.")]
    [InlineData(Password, "Anna Müller", "ContentJourney:Admin:Name: \"Anna Müller\" is no name of an account; it has letters from a to z, digits and - . _ @ +.")]
    public async Task A_setting_that_cannot_be_stops_the_start_and_says_why(string password, string name, string message)
    {
        using var process = Executable.Start(Environment(password, name, _folder.At("data")), "--urls", "http://127.0.0.1:0", "--recipe", "none");

        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(1, process.ExitCode);
        Assert.Equal(message, error.Trim());
    }

    [Fact]
    public async Task A_start_that_was_cut_off_before_the_role_was_given_is_made_good_by_the_next()
    {
        Assert.Equal(0, (await Executable.RunAsync("db", "migrate", "--data", _folder.At("data"))).ExitCode);
        await using (var site = new StoredSite(new() { DataDirectory = _folder.At("data") }))
        {
            Assert.True((await site.Users.CreateAsync(new("admin"), "never shown to anybody")).Succeeded);
        }

        await using var host = await RunningHost.StartAsync("--data", _folder.At("data"), "--recipe", "none");

        await using var after = new StoredSite(new() { DataDirectory = _folder.At("data") });
        var admin = Assert.Single(await after.Users.GetUsersInRoleAsync("Administrator"));
        Assert.True(await after.Users.CheckPasswordAsync(admin, OneTime().Match(host.Output).Groups[1].Value));
    }

    [SkippableFact]
    public async Task Of_two_nodes_that_start_at_once_one_makes_the_administrator()
    {
        using var cluster = PostgreSqlCluster.Start();
        Skip.If(cluster is null, "No PostgreSQL is installed under /usr/lib/postgresql.");
        string[] arguments = ["--database", "postgres", "--connection", cluster.ConnectionString, "--recipe", "none"];

        var nodes = await Task.WhenAll(RunningHost.StartAsync(arguments), RunningHost.StartAsync(arguments));

        var shown = Assert.Single(nodes.Select(node => OneTime().Match(node.Output)), match => match.Success).Groups[1].Value;
        await using var site = new StoredSite(new() { Provider = StorageProvider.Postgres, ConnectionString = cluster.ConnectionString });
        Assert.True(await site.Users.CheckPasswordAsync(Assert.Single(site.Users.Users.ToList()), shown));
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }
    }

    private static Dictionary<string, string> Environment(string password, string name, string data) =>
        new() { ["ContentJourney__Admin__Password"] = password, ["ContentJourney__Admin__Name"] = name, ["ContentJourney__Data"] = data };

    private Task<RunningHost> StartAsync(string password, string name) => RunningHost.StartAsync(Environment(password, name, _folder.At("data")), "--recipe", "none");

    private string Stored() => string.Concat(Directory.EnumerateFiles(_folder.At("data")).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));

    [GeneratedRegex("as admin with the one-time password ([a-z2-9]{24})")]
    private static partial Regex OneTime();
}
