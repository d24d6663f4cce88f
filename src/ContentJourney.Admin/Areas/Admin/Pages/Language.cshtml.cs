using ContentJourney.Admin.Wording;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages;

/// <summary>Switches the language, and goes back to where the reader was.</summary>
[AllowAnonymous]
internal sealed class LanguageModel : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["Language"];

    public IActionResult OnPost(string language, string? to)
    {
        if (Words.Languages.Any(known => known.Name == language))
        {
            AdminCulture.Choose(Response, language);
        }

        return LocalRedirect(Url.IsLocalUrl(to) ? to : "/admin");
    }
}
