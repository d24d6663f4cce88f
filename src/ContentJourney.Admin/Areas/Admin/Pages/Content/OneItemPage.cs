using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>A page about one item; not found when there is none of the key.</summary>
/// <param name="workbench">Lays the item open.</param>
internal abstract class OneItemPage(Workbench workbench) : AdminPage
{
    /// <summary>Gets or sets the item's key.</summary>
    [BindProperty(SupportsGet = true, Name = "key")]
    public string Key { get; set; } = "";

    /// <summary>Gets the item as it is stored.</summary>
    public EditedItem Edited { get; private set; } = null!;

    /// <summary>Gets the editor's address.</summary>
    protected string Editor => $"/admin/content/{Key}";

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await workbench.OpenAsync(Key, Aborted) is not { } edited)
        {
            context.Result = NotFound();
            return;
        }

        Edited = edited;
        await next();
    }
}
