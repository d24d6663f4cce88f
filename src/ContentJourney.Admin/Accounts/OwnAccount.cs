using System.Security.Claims;
using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Identity;

namespace ContentJourney.Admin.Accounts;

/// <summary>
/// What somebody does with their own account. Each change leaves a line in the audit log, keeps this device signed in and ends every other sign-in, at its next request.
/// </summary>
/// <param name="signIn">Who is signed in here.</param>
/// <param name="audit">Where it is noted.</param>
internal sealed class OwnAccount(SignInManager<IdentityUser> signIn, IAuditLog audit)
{
    private const int RecoveryCodes = 10;

    private UserManager<IdentityUser> Users => signIn.UserManager;

    /// <summary>The account's second factor.</summary>
    public async Task<SecondFactor> ReadAsync(ClaimsPrincipal who)
    {
        var user = await UserAsync(who);
        return user.TwoFactorEnabled
            ? new(true, null, await Users.CountRecoveryCodesAsync(user))
            : new(false, await Users.GetAuthenticatorKeyAsync(user), 0);
    }

    /// <summary>
    /// Sets a password of one's own choice. Problems: <c>account.password.wrong</c> and <c>account.locked</c> for the old one,
    /// <c>account.password.tooShort</c>, <c>account.password.same</c>, <c>account.password.differ</c>.
    /// </summary>
    public async Task<Outcome<IdentityUser>> ChangePasswordAsync(ClaimsPrincipal who, PasswordChange change, DateTimeOffset at, CancellationToken cancellation)
    {
        if (change.New != change.Again)
        {
            return Outcome.Failed<IdentityUser>([AccountProblems.PasswordsDiffer]);
        }

        var known = await KnownAsync(who, change.Old);
        if (!known.TryGet(out var user))
        {
            return known;
        }

        var problems = change.New == change.Old ? [AccountProblems.PasswordSame] : AccountProblems.Of(await Users.ChangePasswordAsync(user, change.Old, change.New), user.UserName!);
        if (problems.Count > 0)
        {
            return Outcome.Failed<IdentityUser>(problems);
        }

        var demands = (await Users.GetClaimsAsync(user)).Where(claim => claim.Type == AccountClaims.MustChangePassword);
        await Users.RemoveClaimsAsync(user, demands).MustSucceedAsync();
        return await KeepAsync(user, "changed the own password", at, cancellation);
    }

    /// <summary>Signs out everywhere but here.</summary>
    public async Task SignOutElsewhereAsync(ClaimsPrincipal who, DateTimeOffset at, CancellationToken cancellation)
    {
        var user = await UserAsync(who);
        await Users.UpdateSecurityStampAsync(user).MustSucceedAsync();
        await KeepAsync(user, "signed out everywhere else", at, cancellation);
    }

    /// <summary>Makes a new key for an authenticator app; nothing asks for codes before one was confirmed. Problem <c>account.factor.on</c>.</summary>
    public async Task<Outcome<IdentityUser>> BeginSecondFactorAsync(ClaimsPrincipal who)
    {
        var user = await UserAsync(who);
        if (user.TwoFactorEnabled)
        {
            return Outcome.Failed<IdentityUser>([AccountProblems.SecondFactorOn]);
        }

        await Users.ResetAuthenticatorKeyAsync(user).MustSucceedAsync();
        await signIn.RefreshSignInAsync(user);
        return user;
    }

    /// <summary>Turns the second factor on by a code of the app, and gives recovery codes, to be shown once. Problems: <c>account.factor.on</c>, <c>account.code.wrong</c>.</summary>
    public async Task<Outcome<ValueList<string>>> ConfirmSecondFactorAsync(ClaimsPrincipal who, string code, DateTimeOffset at, CancellationToken cancellation)
    {
        var user = await UserAsync(who);
        if (user.TwoFactorEnabled)
        {
            return Outcome.Failed<ValueList<string>>([AccountProblems.SecondFactorOn]);
        }

        if (!await Users.VerifyTwoFactorTokenAsync(user, Users.Options.Tokens.AuthenticatorTokenProvider, TypedCode.Letters(code)))
        {
            return Outcome.Failed<ValueList<string>>([AccountProblems.CodeWrong]);
        }

        await Users.SetTwoFactorEnabledAsync(user, true).MustSucceedAsync();
        return await RenewCodesAsync(user, "turned the second factor on", at, cancellation);
    }

    /// <summary>New recovery codes instead of all before. Problems: <c>account.factor.off</c>, <c>account.password.wrong</c>, <c>account.locked</c>.</summary>
    public async Task<Outcome<ValueList<string>>> RenewRecoveryCodesAsync(ClaimsPrincipal who, string password, DateTimeOffset at, CancellationToken cancellation)
    {
        var known = await KnownAsync(who, password);
        return !known.TryGet(out var user) ? Outcome.Failed<ValueList<string>>(known.Problems)
            : !user.TwoFactorEnabled ? Outcome.Failed<ValueList<string>>([AccountProblems.SecondFactorOff])
            : await RenewCodesAsync(user, "made new recovery codes", at, cancellation);
    }

    /// <summary>Turns the second factor off, and forgets its key and recovery codes. Problems: <c>account.password.wrong</c>, <c>account.locked</c>.</summary>
    public async Task<Outcome<IdentityUser>> EndSecondFactorAsync(ClaimsPrincipal who, string password, DateTimeOffset at, CancellationToken cancellation)
    {
        var known = await KnownAsync(who, password);
        if (!known.TryGet(out var user))
        {
            return known;
        }

        await Users.SetTwoFactorEnabledAsync(user, false).MustSucceedAsync();
        await Users.ResetAuthenticatorKeyAsync(user).MustSucceedAsync();
        await Users.GenerateNewTwoFactorRecoveryCodesAsync(user, 0);
        return await KeepAsync(user, "turned the second factor off", at, cancellation);
    }

    // Whoever is signed in was found in the database a moment ago, when the cookie was checked.
    private async Task<IdentityUser> UserAsync(ClaimsPrincipal who) =>
        await Users.GetUserAsync(who) ?? throw new InvalidOperationException("The account was removed meanwhile.");

    private async Task<Outcome<IdentityUser>> KnownAsync(ClaimsPrincipal who, string password)
    {
        var user = await UserAsync(who);
        var result = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        return result.Succeeded ? user : Outcome.Failed<IdentityUser>([result.IsLockedOut ? AccountProblems.Locked : AccountProblems.PasswordWrong]);
    }

    private async Task<Outcome<ValueList<string>>> RenewCodesAsync(IdentityUser user, string what, DateTimeOffset at, CancellationToken cancellation)
    {
        var codes = await Users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes);
        await KeepAsync(user, what, at, cancellation);
        return codes!.ToValueList();
    }

    private async Task<IdentityUser> KeepAsync(IdentityUser user, string what, DateTimeOffset at, CancellationToken cancellation)
    {
        await signIn.RefreshSignInAsync(user);
        await audit.AddAsync(new(user.UserName!, at), what, cancellation);
        return user;
    }
}
