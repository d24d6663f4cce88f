using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.Admin.Areas.Admin.Pages;

/// <summary>What somebody sees whose role does not suffice, and who has none.</summary>
[AllowAnonymous]
internal sealed class DeniedModel : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["Not for your role"];

    public void OnGet() => Response.StatusCode = StatusCodes.Status403Forbidden;
}
