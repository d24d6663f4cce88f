using ContentJourney.Access;
using ContentJourney.Admin.Accounts;

namespace ContentJourney.Web.Tests.Accounts;

public sealed class AccountEditingTests : IDisposable
{
    private static readonly DateTimeOffset _at = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor _chef = new("chef", [Role.Administrator]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Role.Analyst)]
    [InlineData(Role.Author)]
    [InlineData(Role.Editor)]
    public async Task Only_administrators_see_and_change_accounts(Role role)
    {
        await using var site = await StartAsync();
        var actor = new Actor("somebody", [role]);

        Assert.Equal("access.denied", Assert.Single((await site.Accounts.ReadAsync(actor, _at)).Problems).Code);
        Assert.Equal("access.denied", Assert.Single((await site.Accounts.AddAsync(actor, "ed", [Role.Administrator], _at, default)).Problems).Code);
        Assert.Equal("access.denied", Assert.Single((await site.Accounts.SetRolesAsync(actor, "chef", [Role.Analyst], _at, default)).Problems).Code);
        Assert.Equal("access.denied", Assert.Single((await site.Accounts.ResetAsync(actor, "chef", _at, default)).Problems).Code);
        Assert.Equal("access.denied", Assert.Single((await site.Accounts.RemoveAsync(actor, "chef", _at, default)).Problems).Code);
        Assert.Single(await site.ReadAuditAsync());
    }

    [Fact]
    public async Task Roles_are_set_and_whoever_is_signed_in_is_so_no_longer()
    {
        await using var site = await StartAsync();
        await site.Accounts.AddAsync(_chef, "ed", [Role.Author, Role.Analyst], _at, default, "a password of my own");
        var stamp = (await site.Users.FindByNameAsync("ed"))!.SecurityStamp;

        var set = await site.Accounts.SetRolesAsync(_chef, "ed", [Role.Editor, Role.Author], _at, default);

        Assert.Equal(new Account("ed", [Role.Author, Role.Editor], false, false, null), set.Value);
        Assert.NotEqual(stamp, (await site.Users.FindByNameAsync("ed"))!.SecurityStamp);
        Assert.Equal(["chef", "ed"], (await site.Accounts.ReadAsync(_chef, _at)).Value.Select(account => account.Name));
        Assert.Equal("chef: set the roles of the account ed: Author, Editor", (await site.ReadAuditAsync())[0]);
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        await using var site = await StartAsync();
        Assert.Equal("account.lastAdministrator", Assert.Single((await site.Accounts.SetRolesAsync(_chef, "chef", [Role.Editor], _at, default)).Problems).Code);
        Assert.Equal("account.lastAdministrator", Assert.Single((await site.Accounts.RemoveAsync(_chef, "chef", _at, default)).Problems).Code);

        await site.Accounts.AddAsync(_chef, "second", [Role.Administrator], _at, default);

        Assert.Equal("chef", (await site.Accounts.RemoveAsync(new Actor("second", [Role.Administrator]), "chef", _at, default)).Value);
    }

    [Fact]
    public async Task Nobody_removes_their_own_account()
    {
        await using var site = await StartAsync();
        await site.Accounts.AddAsync(_chef, "second", [Role.Administrator], _at, default);

        Assert.Equal("account.own", Assert.Single((await site.Accounts.RemoveAsync(_chef, "CHEF", _at, default)).Problems).Code);
        Assert.Equal("access.denied", Assert.Single((await site.Accounts.FindAsync(new Actor("ed", [Role.Editor]), "chef", _at)).Problems).Code);
    }

    [Fact]
    public async Task An_account_has_a_role()
    {
        await using var site = await StartAsync();
        Assert.Equal("account.role.missing", Assert.Single((await site.Accounts.AddAsync(_chef, "ed", [], _at, default)).Problems).Code);
        Assert.Equal("account.role.missing", Assert.Single((await site.Accounts.SetRolesAsync(_chef, "chef", [], _at, default)).Problems).Code);
    }

    private async Task<StoredSite> StartAsync()
    {
        var site = new StoredSite(new() { DataDirectory = _folder.Path });
        await site.MigrateAsync();
        await site.Accounts.CreateRolesAsync();
        await site.Accounts.AddAsync(_chef, "chef", [Role.Administrator], _at, default);
        return site;
    }
}
