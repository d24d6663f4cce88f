using System.Net.Mime;
using ContentJourney.Access;
using ContentJourney.Transfer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ContentJourney.Admin.Areas.Admin.Pages.Recipes;

/// <summary>The site as a recipe, written to whoever asks while it is packed.</summary>
[Authorize(Policy = nameof(Right.Export))]
internal sealed class ExportModel(SiteTransfer transfer) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["Take the site along"];

    public async Task<IActionResult> OnGetAsync()
    {
        var exported = await transfer.ExportAsync(Actor, DateOnly.FromDateTime(Now.UtcDateTime), Aborted);
        if (!exported.TryGet(out var export))
        {
            return Again(exported.Problems);
        }

        Response.ContentType = MediaTypeNames.Application.Zip;
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = export.FileName }.ToString();

        // Archives are packed by calls that wait.
        HttpContext.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        export.Write(Response.Body);
        return new EmptyResult();
    }
}
