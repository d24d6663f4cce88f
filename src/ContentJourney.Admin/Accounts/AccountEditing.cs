using System.Security.Claims;
using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Identity;

namespace ContentJourney.Admin.Accounts;

/// <summary>
/// What administrators do with accounts. Each call first asks whether the actor may (<c>access.denied</c>), and leaves a line in the audit log. A site that has an
/// administrator keeps one: the last can neither be removed nor lose the role (<c>account.lastAdministrator</c>).
/// </summary>
/// <param name="users">Where accounts are kept.</param>
/// <param name="roles">Where roles are kept.</param>
/// <param name="audit">Where it is noted.</param>
public sealed class AccountEditing(UserManager<IdentityUser> users, RoleManager<IdentityRole> roles, IAuditLog audit)
{
    /// <summary>Creates the roles that are not there yet.</summary>
    public async Task CreateRolesAsync()
    {
        foreach (var role in Enum.GetNames<Role>())
        {
            if (!await roles.RoleExistsAsync(role))
            {
                await roles.CreateAsync(new IdentityRole(role)).MustSucceedAsync();
            }
        }
    }

    /// <summary>Whether some account is an administrator's.</summary>
    public async Task<bool> HasAdministratorAsync() => (await users.GetUsersInRoleAsync(nameof(Role.Administrator))).Count > 0;

    /// <summary>All accounts, by name.</summary>
    public async Task<Outcome<ValueList<Account>>> ReadAsync(Actor actor, DateTimeOffset at)
    {
        if (actor.Lacks(Right.Administer) is { } refusal)
        {
            return Outcome.Failed<ValueList<Account>>([refusal]);
        }

        var accounts = new List<Account>();
        foreach (var user in users.Users.OrderBy(user => user.NormalizedUserName).ToArray())
        {
            accounts.Add(await DescribeAsync(user, at));
        }

        return accounts.ToValueList();
    }

    /// <summary>One account. Problem: <c>account.unknown</c>.</summary>
    public async Task<Outcome<Account>> FindAsync(Actor actor, string name, DateTimeOffset at)
    {
        var found = await FindAsync(actor, name);
        return found.TryGet(out var user) ? await DescribeAsync(user, at) : Outcome.Failed<Account>(found.Problems);
    }

    /// <summary>
    /// Makes an account, and gives its password. Problems: <c>account.name.taken</c>, <c>account.name.malformed</c>, <c>account.role.missing</c>, <c>account.password.tooShort</c>.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="name">The name to sign in with.</param>
    /// <param name="granted">Its roles; at least one.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <param name="password">The password; null for a one-time password that must be changed at the first sign-in.</param>
    public async Task<Outcome<string>> AddAsync(Actor actor, string name, IReadOnlyCollection<Role> granted, DateTimeOffset at, CancellationToken cancellation, string? password = null)
    {
        if (Refusals(actor, granted) is { Count: > 0 } refusals)
        {
            return Outcome.Failed<string>(refusals);
        }

        var user = new IdentityUser(name);
        var given = password ?? OneTimePassword.Create();
        if (AccountProblems.Of(await users.CreateAsync(user, given), name) is { Count: > 0 } problems)
        {
            return Outcome.Failed<string>(problems);
        }

        await users.AddToRolesAsync(user, Names(granted)).MustSucceedAsync();
        await DemandChangeAsync(user, password is null);
        await audit.AddAsync(actor.At(at), $"made the account {name}: {string.Join(", ", Names(granted))}", cancellation);
        return given;
    }

    /// <summary>Gives an account exactly these roles; they count at its next request. Problems: <c>account.unknown</c>, <c>account.role.missing</c>, <c>account.lastAdministrator</c>.</summary>
    public async Task<Outcome<Account>> SetRolesAsync(Actor actor, string name, IReadOnlyCollection<Role> granted, DateTimeOffset at, CancellationToken cancellation)
    {
        if (Refusals(actor, granted) is { Count: > 0 } refusals)
        {
            return Outcome.Failed<Account>(refusals);
        }

        var found = await FindAsync(actor, name);
        if (!found.TryGet(out var user))
        {
            return Outcome.Failed<Account>(found.Problems);
        }

        if (!granted.Contains(Role.Administrator) && await IsLastAdministratorAsync(user))
        {
            return Outcome.Failed<Account>([AccountProblems.LastAdministrator(name)]);
        }

        var before = await users.GetRolesAsync(user);
        await users.AddToRolesAsync(user, Names(granted).Except(before, StringComparer.Ordinal)).MustSucceedAsync();
        await users.RemoveFromRolesAsync(user, before.Except(Names(granted), StringComparer.Ordinal)).MustSucceedAsync();
        await users.UpdateSecurityStampAsync(user).MustSucceedAsync();
        await audit.AddAsync(actor.At(at), $"set the roles of the account {user.UserName}: {string.Join(", ", Names(granted))}", cancellation);
        return await DescribeAsync(user, at);
    }

    /// <summary>
    /// Gives an account a new password, lifts its lock-out, takes its second factor off and signs it out everywhere; gives the password.
    /// Problems: <c>account.unknown</c>, <c>account.password.tooShort</c>.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="name">The account's name.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <param name="password">The password; null for a one-time password that must be changed at the first sign-in.</param>
    public async Task<Outcome<string>> ResetAsync(Actor actor, string name, DateTimeOffset at, CancellationToken cancellation, string? password = null)
    {
        var found = await FindAsync(actor, name);
        if (!found.TryGet(out var user))
        {
            return Outcome.Failed<string>(found.Problems);
        }

        var given = password ?? OneTimePassword.Create();
        var changed = await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), given);
        if (AccountProblems.Of(changed, name) is { Count: > 0 } problems)
        {
            return Outcome.Failed<string>(problems);
        }

        await LetInAsync(user);
        await DemandChangeAsync(user, password is null);
        await audit.AddAsync(actor.At(at), $"reset the account {user.UserName}", cancellation);
        return given;
    }

    /// <summary>
    /// Removes an account; what it wrote keeps its name. Gives the name. Problems: <c>account.unknown</c>, <c>account.lastAdministrator</c>, <c>account.own</c>.
    /// </summary>
    public async Task<Outcome<string>> RemoveAsync(Actor actor, string name, DateTimeOffset at, CancellationToken cancellation)
    {
        var found = await FindAsync(actor, name);
        if (!found.TryGet(out var user))
        {
            return Outcome.Failed<string>(found.Problems);
        }

        if (await IsLastAdministratorAsync(user))
        {
            return Outcome.Failed<string>([AccountProblems.LastAdministrator(name)]);
        }

        if (string.Equals(user.UserName, actor.Name, StringComparison.OrdinalIgnoreCase))
        {
            return Outcome.Failed<string>([AccountProblems.Own]);
        }

        await users.DeleteAsync(user).MustSucceedAsync();
        await audit.AddAsync(actor.At(at), $"removed the account {user.UserName}", cancellation);
        return user.UserName!;
    }

    private static string[] Names(IEnumerable<Role> granted) => [.. granted.Distinct().Order().Select(role => role.ToString())];

    private static ValueList<Problem> Refusals(Actor actor, IReadOnlyCollection<Role> granted) =>
        actor.Lacks(Right.Administer) is { } refusal ? [refusal] : granted.Count == 0 ? [AccountProblems.RoleMissing] : [];

    private async Task<Outcome<IdentityUser>> FindAsync(Actor actor, string name) =>
        actor.Lacks(Right.Administer) is { } refusal ? Outcome.Failed<IdentityUser>([refusal])
        : await users.FindByNameAsync(name) is { } user ? user
        : Outcome.Failed<IdentityUser>([AccountProblems.Unknown(name)]);

    private async Task<bool> IsLastAdministratorAsync(IdentityUser user) =>
        await users.GetUsersInRoleAsync(nameof(Role.Administrator)) is [var last] && last.Id == user.Id;

    // The new password has changed the security stamp already, and so has each of these: what was signed in is no longer.
    private async Task LetInAsync(IdentityUser user)
    {
        await users.SetLockoutEndDateAsync(user, null).MustSucceedAsync();
        await users.ResetAccessFailedCountAsync(user).MustSucceedAsync();
        await users.SetTwoFactorEnabledAsync(user, false).MustSucceedAsync();
        await users.ResetAuthenticatorKeyAsync(user).MustSucceedAsync();
        await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 0);
    }

    private async Task DemandChangeAsync(IdentityUser user, bool demand)
    {
        var before = (await users.GetClaimsAsync(user)).Where(claim => claim.Type == AccountClaims.MustChangePassword).ToArray();
        if (demand && before.Length == 0)
        {
            await users.AddClaimAsync(user, new Claim(AccountClaims.MustChangePassword, bool.TrueString)).MustSucceedAsync();
        }
        else if (!demand)
        {
            await users.RemoveClaimsAsync(user, before).MustSucceedAsync();
        }
    }

    private async Task<Account> DescribeAsync(IdentityUser user, DateTimeOffset at) => new(
        user.UserName!,
        (await users.GetRolesAsync(user)).Select(Enum.Parse<Role>).Order().ToValueList(),
        (await users.GetClaimsAsync(user)).Any(claim => claim.Type == AccountClaims.MustChangePassword),
        user.TwoFactorEnabled,
        user.LockoutEnd > at ? user.LockoutEnd : null);
}
