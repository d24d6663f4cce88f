using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Previews;

/// <summary>Shows the newest version of a content item as each device does.</summary>
/// <param name="content">The content items.</param>
/// <param name="permissions">What accounts may do.</param>
[Admin]
[Feature("ContentJourney.OrchardCore.Delivery")]
public sealed class JourneyPreviewController(IContentManager content, IAuthorizationService permissions) : Controller
{
    /// <summary>The page.</summary>
    /// <param name="contentItemId">The content item's id.</param>
    [HttpGet]
    [Admin("ContentJourney/Preview/{contentItemId}", "JourneyPreview")]
    public async Task<IActionResult> Index(string contentItemId) => await content.GetAsync(contentItemId, VersionOptions.Latest) is not { } item ? NotFound()
        : !await permissions.AuthorizeAsync(User, CommonPermissions.PreviewContent, item) && !await permissions.AuthorizeAsync(User, CommonPermissions.EditContent, item) ? Forbid()
        : View(item);
}
