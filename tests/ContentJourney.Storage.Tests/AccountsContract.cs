using System.Collections.Concurrent;
using ContentJourney.Storage.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Storage.Tests;

/// <summary>What every database promises of accounts and the keys of their cookies.</summary>
public abstract class AccountsContract : StoreContract
{
    private const string LongEnough = "a password";

    [SkippableFact]
    public async Task An_account_is_kept_with_its_role_and_claims()
    {
        await using var services = Compose();
        await using (var scope = services.CreateAsyncScope())
        {
            var user = new IdentityUser("anna");
            Succeeds(await scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole>>().CreateAsync(new("Editor")));
            Succeeds(await Users(scope).CreateAsync(user, LongEnough + "12"));
            Succeeds(await Users(scope).AddToRoleAsync(user, "Editor"));
            Succeeds(await Users(scope).AddClaimAsync(user, new("must-change-password", "true")));
        }

        await using var later = services.CreateAsyncScope();
        var anna = (await Users(later).FindByNameAsync("Anna"))!;
        Assert.Equal(["Editor"], await Users(later).GetRolesAsync(anna));
        Assert.Equal("must-change-password", Assert.Single(await Users(later).GetClaimsAsync(anna)).Type);
        Assert.Equal("anna", Assert.Single(await Users(later).GetUsersInRoleAsync("Editor")).UserName);
        Assert.True(await Users(later).CheckPasswordAsync(anna, LongEnough + "12"));
        Succeeds(await Users(later).DeleteAsync(anna));
    }

    [SkippableFact]
    public async Task A_password_has_12_characters_of_whatever_kind()
    {
        await using var services = Compose();
        await using var scope = services.CreateAsyncScope();

        Assert.Equal("PasswordTooShort", Assert.Single((await Users(scope).CreateAsync(new("anna"), LongEnough + "1")).Errors).Code);
        Succeeds(await Users(scope).CreateAsync(new("anna"), "aaaaaaaaaaaa"));
        Assert.Equal("DuplicateUserName", Assert.Single((await Users(scope).CreateAsync(new("ANNA"), LongEnough + "12")).Errors).Code);
    }

    [SkippableFact]
    public async Task Five_wrong_passwords_lock_an_account_for_a_quarter_of_an_hour()
    {
        await using var services = Compose();
        await using var scope = services.CreateAsyncScope();
        var user = new IdentityUser("anna");
        Succeeds(await Users(scope).CreateAsync(user, LongEnough + "12"));

        for (var failure = 1; failure <= 5; failure++)
        {
            Assert.False(await Users(scope).IsLockedOutAsync(user));
            Succeeds(await Users(scope).AccessFailedAsync(user));
        }

        Assert.True(await Users(scope).IsLockedOutAsync(user));
        Assert.InRange((await Users(scope).GetLockoutEndDateAsync(user))!.Value - DateTimeOffset.UtcNow, TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15));
    }

    [SkippableFact]
    public async Task What_one_node_seals_another_opens()
    {
        await using var one = Compose();
        await using var two = Compose();

        var text = Protector(one).Protect("cookie");

        Assert.Equal("cookie", Protector(two).Unprotect(text));
    }

    [SkippableFact]
    public async Task Nodes_pass_the_start_gate_one_at_a_time()
    {
        await using var other = Database.OpenNode();
        var steps = new ConcurrentQueue<string>();

        await Task.WhenAll(new[] { Database, other, Database }.Select(node => Task.Run(() => node.Services.GetRequiredService<StartGate>().PassAsync(
            async cancellation =>
            {
                steps.Enqueue("in");
                await node.Audit.AddAsync(Sample.Anna(), "started", cancellation);
                steps.Enqueue("out");
                return true;
            },
            default))));

        Assert.Equal(["in", "out", "in", "out", "in", "out"], steps);
    }

    private static UserManager<IdentityUser> Users(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser>>();

    private static IDataProtector Protector(ServiceProvider services) => services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private static void Succeeds(IdentityResult result) => Assert.True(result.Succeeded, result.ToString());

    private ServiceProvider Compose()
    {
        var services = new ServiceCollection();
        services.AddContentJourneyStorage(Database.Options).AddContentJourneyAccounts();
        services.AddDataProtection().SetApplicationName("ContentJourney").PersistKeysInContentJourney();
        return services.BuildServiceProvider();
    }
}
