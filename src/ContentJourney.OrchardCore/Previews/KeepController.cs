using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Previews;

/// <summary>Where the editor of a content item sends what is typed: the preview beside it shows it, and what is found in it comes back. Nothing of it is saved.</summary>
[Admin]
[Feature("ContentJourney.OrchardCore.Delivery")]
public sealed class KeepController : Controller
{
    /// <summary>Takes what is typed.</summary>
    /// <param name="type">The content item's type.</param>
    /// <param name="id">The content item's id, be it stored or not.</param>
    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("ContentJourney/Keep/{type}/{id}", "JourneyKeep")]
    public async Task<IActionResult> Index(string type, string id) => await HttpContext.RequestServices.GetRequiredService<Typing>().AnswerAsync(type, id, ModelState) is { } answer
        ? Json(answer)
        : Forbid();
}
