using ContentJourney.Admin.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Account;

/// <summary>Chooses a password of one's own.</summary>
internal sealed class PasswordModel(OwnAccount own) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["Change the password"];

    /// <summary>Gets a value indicating whether nothing else is possible before.</summary>
    public bool IsFirst => User.HasClaim(claim => claim.Type == AccountClaims.MustChangePassword);

    public async Task<IActionResult> OnPostAsync(string? old, string? password, string? again)
    {
        var next = IsFirst ? "/admin" : "/admin/account";
        var changed = await own.ChangePasswordAsync(User, new(old ?? "", password ?? "", again ?? ""), Now, Aborted);
        return Then(changed, next, W["The new password holds. Everywhere else you are signed out."]);
    }
}
