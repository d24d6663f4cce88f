using ContentJourney.Admin.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages;

/// <summary>Signing in with name and password.</summary>
[AllowAnonymous]
internal sealed class SignInModel(SigningIn signingIn) : AdminPage
{
    private const string Start = "/admin";

    /// <inheritdoc/>
    public override string Title => W["Sign in"];

    /// <summary>Gets or sets the name that was typed.</summary>
    [BindProperty(Name = "name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the password that was typed; never shown again.</summary>
    [BindProperty(Name = "password")]
    public string? Password { get; set; }

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
        var step = await signingIn.WithPasswordAsync((Name ?? "").Trim(), Password ?? "", Stay, Now, Aborted);
        return step.Problems.Count > 0 ? Again(step.Problems)
            : step.Value == SignInStep.CodeNeeded ? RedirectToPage("/SignInCode", new { area = "Admin", to = Destination, stay = Stay })
            : LocalRedirect(Destination);
    }
}
