using ContentJourney.Forms.Journeys;
using ContentJourney.OrchardCore.Access;
using ContentJourney.OrchardCore.Definitions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace ContentJourney.OrchardCore.Journeys;

/// <summary>Shows all journeys as maps, and draws each.</summary>
public sealed class JourneysController(DefinitionDesk definitions, IContentManager content, IAuthorizationService authorization, TimeProvider time) : Controller
{
    /// <summary>The maps.</summary>
    [Admin("ContentJourney/Journeys", "JourneyMaps")]
    public async Task<IActionResult> Index()
    {
        if (!await authorization.SeesAsync(User, JourneyPermissions.ManageJourneys))
        {
            return Forbid();
        }

        var list = new DefinitionList(await definitions.ReadAsync(), await definitions.DefinersAsync(), await authorization.AuthorizeAsync(User, JourneyPermissions.ManageJourneys));
        return View((list, list.Site.Journeys.Select(journey => JourneyView.Of(list.Desk, journey, time.GetUtcNow())).ToArray()));
    }

    /// <summary>The newest version of a journey, drawn; a document of its own that runs nothing.</summary>
    [Admin("ContentJourney/Journeys/{id}/picture.svg", "JourneyPicture")]
    public async Task<IActionResult> Picture(string id)
    {
        if (await content.GetAsync(id, VersionOptions.Latest) is not { } item || !item.TryGet<JourneyPart>(out var part) || part.Journey is not { } journey)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.ViewContent, item))
        {
            return Forbid();
        }

        var view = JourneyView.Of(await definitions.ReadAsync(), journey with { Name = item.DisplayText ?? journey.Name }, time.GetUtcNow());
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        return new ShownJourney(id, view).Svg is { } svg ? Content(svg, "image/svg+xml; charset=utf-8") : NotFound();
    }

    /// <summary>Goes to the editor of an item, which maps know by its key alone.</summary>
    [Admin("ContentJourney/Items/{key}", "JourneyItem")]
    public async Task<IActionResult> Item(string key, [FromServices] AdminAddresses addresses) =>
        await definitions.ContentAsync(key) is [var id, ..] ? Redirect(addresses.Editor(id, isLeft: true)) : NotFound();
}
