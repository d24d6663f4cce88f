using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages;

/// <summary>Signing out on this device.</summary>
[AllowAnonymous]
internal sealed class SignOutModel(SignInManager<IdentityUser> signIn) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["Sign out"];

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return LocalRedirect("/admin/sign-in");
    }
}
