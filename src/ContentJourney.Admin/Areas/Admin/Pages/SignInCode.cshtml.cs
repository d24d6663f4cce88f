using ContentJourney.Admin.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages;

/// <summary>The second step of signing in: a code of the authenticator app, or a recovery code.</summary>
[AllowAnonymous]
internal sealed class SignInCodeModel(SigningIn signingIn) : AdminPage
{
    private const string FirstStep = "/admin/sign-in";

    /// <inheritdoc/>
    public override string Title => W["Your code"];

    /// <summary>Gets or sets whether the sign-in outlives the browser's window.</summary>
    [BindProperty(SupportsGet = true, Name = "stay")]
    public bool Stay { get; set; }

    /// <summary>Gets or sets where the reader wanted to go.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    public async Task<IActionResult> OnGetAsync() => await signingIn.IsCodeNeededAsync() ? Page() : LocalRedirect(FirstStep);

    public async Task<IActionResult> OnPostAsync(string? code)
    {
        var step = await signingIn.WithCodeAsync(code ?? "", Stay, Now, Aborted);
        return step.Problems.Count > 0 ? Again(step.Problems) : LocalRedirect(Url.IsLocalUrl(To) ? To : "/admin");
    }
}
