using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Identity;

namespace ContentJourney.Admin.Accounts;

/// <summary>What can be wrong with accounts, in the words of the site.</summary>
internal static class AccountProblems
{
    public static Problem RoleMissing { get; } = new("account.role.missing", $"An account has at least one role: {ProblemText.Join(", ", Enum.GetNames<Role>().Select(ProblemText.Word))}.", "roles");

    public static Problem Own { get; } = new("account.own", "Nobody can remove their own account; another administrator can.", "name");

    // One wording for an unknown name, a wrong password and a locked account: nobody learns which accounts there are.
    public static Problem Refused { get; } = new("account.refused", "Name and password do not fit together, or the account is locked: five wrong passwords or codes in a row lock it for 15 minutes.");

    public static Problem StepMissing { get; } = new("account.step.missing", "That took too long. Sign in with name and password again.");

    public static Problem CodeWrong { get; } = new("account.code.wrong", "The code is not right, or no longer. Type the one that the app shows now.", "code");

    public static Problem Locked { get; } = new("account.locked", "Too many attempts. Wait 15 minutes, or ask an administrator for a new password.");

    public static Problem PasswordWrong { get; } = new("account.password.wrong", "That is not the password of this account.", "old");

    public static Problem PasswordSame { get; } = new("account.password.same", "The new password is the old one; choose another.", "password");

    public static Problem PasswordsDiffer { get; } = new("account.password.differ", "The two new passwords differ.", "again");

    public static Problem SecondFactorOn { get; } = new("account.factor.on", "The second factor is on already.");

    public static Problem SecondFactorOff { get; } = new("account.factor.off", "The second factor is off; there is nothing to recover.");

    public static Problem Unknown(string name) => new("account.unknown", $"There is no account \"{name}\".", "name");

    public static Problem LastAdministrator(string name) => new("account.lastAdministrator", $"\"{name}\" is the only administrator; make another one first.", "roles");

    /// <summary>What Identity refused; none when it did not.</summary>
    public static ValueList<Problem> Of(IdentityResult result, string name) => result.Errors.Select(error => Of(error, name)).ToValueList();

    private static Problem Of(IdentityError error, string name) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => new("account.password.tooShort", "The password is too short; at least 12 characters are needed, of whatever kind.", "password"),
        nameof(IdentityErrorDescriber.DuplicateUserName) => new("account.name.taken", $"There is an account \"{name}\" already.", "name"),
        nameof(IdentityErrorDescriber.InvalidUserName) => new("account.name.malformed", $"\"{name}\" is no name of an account; it has letters from a to z, digits and - . _ @ +.", "name"),
        _ => new($"account.{error.Code}", $"The account was refused: {error.Description}"),
    };
}
