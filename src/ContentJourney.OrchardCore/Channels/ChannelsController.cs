using ContentJourney.OrchardCore.Access;
using ContentJourney.OrchardCore.Definitions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace ContentJourney.OrchardCore.Channels;

/// <summary>Shows all channels, the built-in ones among them, which no content item defines until somebody changes them.</summary>
public sealed class ChannelsController(DefinitionDesk definitions, IAuthorizationService authorization) : Controller
{
    /// <summary>The table.</summary>
    [Admin("ContentJourney/Channels", "JourneyChannels")]
    public async Task<IActionResult> Index() => await authorization.SeesAsync(User, JourneyPermissions.ManageJourneys)
        ? View(new DefinitionList(await definitions.ReadAsync(), await definitions.DefinersAsync(), await authorization.AuthorizeAsync(User, JourneyPermissions.ManageJourneys)))
        : Forbid();
}
