using ContentJourney.Access;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages;

/// <summary>Signing in with name and password.</summary>
[AllowAnonymous]
internal sealed class SignInModel(SignInManager<IdentityUser> signIn, IAuditLog audit) : AdminPage
{
    private const string Start = "/admin";

    /// <inheritdoc/>
    public override string Title => W["Sign in"];

    /// <summary>Gets or sets the name that was typed.</summary>
    [BindProperty(Name = "name")]
    public string Name { get; set; } = "";

    /// <summary>Gets or sets the password that was typed; never shown again.</summary>
    [BindProperty(Name = "password")]
    public string Password { get; set; } = "";

    /// <summary>Gets or sets whether the sign-in outlives the browser's window.</summary>
    [BindProperty(Name = "stay")]
    public bool Stay { get; set; }

    /// <summary>Gets or sets where the reader wanted to go.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    private string Destination => Url.IsLocalUrl(To) ? To : Start;

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(Destination) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await signIn.PasswordSignInAsync(Name.Trim(), Password, Stay, lockoutOnFailure: true);
        if (result.RequiresTwoFactor)
        {
            return RedirectToPage("/SignInCode", new { area = "Admin", to = Destination, stay = Stay });
        }

        await audit.AddAsync(new(Name.Trim(), Now), result.Succeeded ? "signed in" : result.IsLockedOut ? "was locked out of signing in" : "failed to sign in", Aborted);
        return result.Succeeded ? LocalRedirect(Destination) : Again([Refusal(result)]);
    }

    // The same words for a wrong name and a wrong password: nobody learns which accounts there are.
    private static Problem Refusal(Microsoft.AspNetCore.Identity.SignInResult result) => result.IsLockedOut
        ? new("account.locked", "Too many attempts. Wait 15 minutes, or ask an administrator for a new password.")
        : new("account.refused", "Name and password do not fit together.");
}
