using ContentJourney.Access;
using ContentJourney.Admin.Transfers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Recipes;

/// <summary>How far the applying is, and what came of it. While it goes on, the page comes anew every second by itself.</summary>
[Authorize(Policy = nameof(Right.ApplyRecipes))]
internal sealed class RunModel(Runs runs) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => Run?.Result switch
    {
        null => W["The recipe is being applied"],
        { Problems.Count: 0 } => W["The recipe is applied"],
        _ => W["The recipe was not applied"],
    };

    /// <summary>Gets the run.</summary>
    public Run? Run { get; private set; }

    public IActionResult OnGet(string id)
    {
        Run = runs.Find(Actor, id);
        switch (Run?.Result)
        {
            case null when Run is null:
                return LocalRedirect("/admin/recipes");
            case null:
                Response.Headers["Refresh"] = "1";
                return Page();
            case { Problems.Count: 0 }:
                return Page();
            case var failed:
                return Again(failed.Problems);
        }
    }
}
