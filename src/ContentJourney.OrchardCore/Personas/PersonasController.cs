using ContentJourney.OrchardCore.Access;
using ContentJourney.OrchardCore.Definitions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;

namespace ContentJourney.OrchardCore.Personas;

/// <summary>Shows all personas as cards.</summary>
public sealed class PersonasController(DefinitionDesk definitions, IAuthorizationService authorization) : Controller
{
    /// <summary>The cards.</summary>
    [Admin("ContentJourney/Personas", "JourneyPersonas")]
    public async Task<IActionResult> Index() => await authorization.SeesAsync(User, JourneyPermissions.ManagePersonas)
        ? View(new DefinitionList(await definitions.ReadAsync(), await definitions.DefinersAsync(), await authorization.AuthorizeAsync(User, JourneyPermissions.ManagePersonas)))
        : Forbid();
}
