using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Identity;

namespace ContentJourney.Admin.Accounts;

/// <summary>What can be wrong with accounts, in the words of the site.</summary>
internal static class AccountProblems
{
    public static Problem RoleMissing { get; } = new("account.role.missing", $"An account has at least one role: {ProblemText.Join(", ", Enum.GetNames<Role>().Select(ProblemText.Word))}.", "roles");

    public static Problem Unknown(string name) => new("account.unknown", $"There is no account \"{name}\".", "name");

    public static Problem LastAdministrator(string name) => new("account.lastAdministrator", $"\"{name}\" is the only administrator; make another one first.", "roles");

    /// <summary>What Identity refused; none when it did not.</summary>
    public static ValueList<Problem> Of(IdentityResult result, string name) => result.Errors.Select(error => Of(error, name)).ToValueList();

    private static Problem Of(IdentityError error, string name) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => new("account.password.tooShort", "The password is too short; at least 12 characters are needed, of whatever kind.", "password"),
        nameof(IdentityErrorDescriber.DuplicateUserName) => new("account.name.taken", $"There is an account \"{name}\" already.", "name"),
        nameof(IdentityErrorDescriber.InvalidUserName) => new("account.name.malformed", $"\"{name}\" is no name of an account; it has letters from a to z, digits and - . _ @ +.", "name"),
        _ => new($"account.{error.Code}", $"{error.Description}"),
    };
}
