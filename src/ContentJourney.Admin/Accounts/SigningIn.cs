using ContentJourney.Access;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Identity;

namespace ContentJourney.Admin.Accounts;

/// <summary>Signing in, in one step or two. Each attempt leaves a line in the audit log, and each wrong one counts towards the lock-out.</summary>
/// <param name="signIn">Who is signed in here.</param>
/// <param name="audit">Where it is noted.</param>
internal sealed class SigningIn(SignInManager<IdentityUser> signIn, IAuditLog audit)
{
    // A name that nobody has is not written down: people type passwords into the wrong field.
    private const string Nobody = "somebody";

    private const int CodeDigits = 6;
    private const int RecoveryCodeLetters = 10;

    private UserManager<IdentityUser> Users => signIn.UserManager;

    /// <summary>The first step. Problem <c>account.refused</c>, in the same words and after the same work whether the name, the password or a lock-out is the cause.</summary>
    /// <param name="name">The name typed.</param>
    /// <param name="password">The password typed.</param>
    /// <param name="stay">Whether the sign-in outlives the browser's window.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<Outcome<SignInStep>> WithPasswordAsync(string name, string password, bool stay, DateTimeOffset at, CancellationToken cancellation)
    {
        var user = await Users.FindByNameAsync(name);
        if (user is null || await Users.IsLockedOutAsync(user))
        {
            Users.PasswordHasher.HashPassword(new IdentityUser(), password);
            await audit.AddAsync(new(user?.UserName ?? Nobody, at), user is null ? "failed to sign in: no such account" : "failed to sign in: locked", cancellation);
            return Outcome.Failed<SignInStep>([AccountProblems.Refused]);
        }

        var result = await signIn.PasswordSignInAsync(user, password, stay, lockoutOnFailure: true);
        if (result.RequiresTwoFactor)
        {
            return SignInStep.CodeNeeded;
        }

        await audit.AddAsync(new(user.UserName!, at), Line(result), cancellation);
        return result.Succeeded ? SignInStep.Done : Outcome.Failed<SignInStep>([AccountProblems.Refused]);
    }

    /// <summary>Whether somebody gave a right password here, at most five minutes ago, and a code is still to come.</summary>
    public async Task<bool> IsCodeNeededAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    /// <summary>The second step. Problems: <c>account.step.missing</c>, <c>account.code.wrong</c>, <c>account.locked</c>.</summary>
    /// <param name="typed">The six digits of the authenticator app, or a recovery code, which works once and never keeps somebody signed in.</param>
    /// <param name="stay">Whether the sign-in outlives the browser's window.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<Outcome<SignInStep>> WithCodeAsync(string typed, bool stay, DateTimeOffset at, CancellationToken cancellation)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } user)
        {
            return Outcome.Failed<SignInStep>([AccountProblems.StepMissing]);
        }

        var code = TypedCode.Letters(typed);
        var result = await Users.IsLockedOutAsync(user) ? SignInResult.LockedOut
            : code.Length == CodeDigits ? await signIn.TwoFactorAuthenticatorSignInAsync(code, stay, rememberClient: false)
            : await RecoverAsync(user, code);
        await audit.AddAsync(new(user.UserName!, at), result.Succeeded && code.Length != CodeDigits ? "signed in with a recovery code" : Line(result), cancellation);
        return result.Succeeded ? SignInStep.Done : Outcome.Failed<SignInStep>([result.IsLockedOut ? AccountProblems.Locked : AccountProblems.CodeWrong]);
    }

    private static string Line(SignInResult result) => result.Succeeded ? "signed in" : result.IsLockedOut ? "failed to sign in, and is locked" : "failed to sign in";

    // Identity does not count wrong recovery codes.
    private async Task<SignInResult> RecoverAsync(IdentityUser user, string code)
    {
        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(code.Length == RecoveryCodeLetters ? TypedCode.Recovery(code) : code);
        if (!result.Succeeded)
        {
            await Users.AccessFailedAsync(user);
        }

        return !result.Succeeded && await Users.IsLockedOutAsync(user) ? SignInResult.LockedOut : result;
    }
}
