using System.Text;
using ContentJourney.Web.Tests.Accounts;

namespace ContentJourney.Web.Tests.Commands;

public sealed class UserCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_account_is_made_reset_listed_and_removed()
    {
        var added = await RunAsync("add", "ed", "--role", "Editor", "--role", "Analyst");
        await using (var site = Look())
        {
            var user = (await site.Users.FindByNameAsync("ed"))!;
            Assert.True(await site.Users.CheckPasswordAsync(user, added.Output.Trim()));
            Assert.Equal(["Analyst", "Editor"], (await site.Users.GetRolesAsync(user)).Order());
            await site.Users.SetTwoFactorEnabledAsync(user, true);
            await site.Users.SetLockoutEndDateAsync(user, DateTimeOffset.MaxValue);
        }

        var listed = await RunAsync("list");
        string stamp;
        await using (var before = Look())
        {
            stamp = (await before.Users.FindByNameAsync("ed"))!.SecurityStamp!;
        }

        var reset = await RunAsync("reset", "ed");

        await using (var site = Look())
        {
            var user = (await site.Users.FindByNameAsync("ed"))!;
            Assert.True(await site.Users.CheckPasswordAsync(user, reset.Output.Trim()));
            Assert.False(await site.Users.CheckPasswordAsync(user, added.Output.Trim()));
            Assert.False(user.TwoFactorEnabled || await site.Users.IsLockedOutAsync(user));
            Assert.NotEqual(stamp, user.SecurityStamp);
            Assert.Equal("must-change-password", Assert.Single(await site.Users.GetClaimsAsync(user)).Type);
        }

        var removed = await RunAsync("remove", "ed");

        await using var after = Look();
        Assert.Null(await after.Users.FindByNameAsync("ed"));
        Assert.Equal([0, 0, 0, 0], new[] { added, listed, reset, removed }.Select(run => run.ExitCode));
        Assert.Contains("Analyst, Editor", listed.Output, StringComparison.Ordinal);
        Assert.Contains("locked until", listed.Output, StringComparison.Ordinal);
        Assert.Equal(["command line: removed the account ed", "command line: reset the account ed", "command line: made the account ed: Analyst, Editor"], await after.ReadAuditAsync());
        Assert.All(new[] { added, reset }, run => Assert.DoesNotContain(run.Output.Trim(), Stored(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_what_would_be_right()
    {
        await RunAsync("add", "chef", "--role", "Administrator");

        var taken = await RunAsync("add", "Chef", "--role", "Editor");
        var unknown = await RunAsync("reset", "nobody");
        var last = await RunAsync("remove", "chef");
        var role = await RunAsync("add", "ed", "--role", "King");
        var none = await RunAsync("add", "ed");

        Assert.All(new[] { taken, unknown, last, role, none }, run => Assert.Equal(1, run.ExitCode));
        Assert.Contains("There is an account \"Chef\" already.", taken.Error, StringComparison.Ordinal);
        Assert.Contains("There is no account \"nobody\".", unknown.Error, StringComparison.Ordinal);
        Assert.Contains("\"chef\" is the only administrator; make another one first.", last.Error, StringComparison.Ordinal);
        Assert.Contains("'King'", role.Error, StringComparison.Ordinal);
        Assert.Contains("--role", none.Error, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) =>
        Executable.RunAsync(["user", .. arguments, "--data", _folder.At("data")]);

    private StoredSite Look() => new(new() { DataDirectory = _folder.At("data") });

    private string Stored() => string.Concat(Directory.EnumerateFiles(_folder.At("data")).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
}
