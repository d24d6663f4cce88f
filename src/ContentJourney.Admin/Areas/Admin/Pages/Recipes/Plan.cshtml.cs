using ContentJourney.Access;
using ContentJourney.Admin.Transfers;
using ContentJourney.Collections;
using ContentJourney.Comparing;
using ContentJourney.Transfer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Recipes;

/// <summary>What an archive would change, before it does.</summary>
[Authorize(Policy = nameof(Right.ApplyRecipes))]
internal sealed class PlanModel(SiteTransfer transfer, Uploads uploads, Runs runs) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["What \"{0}\" would change", Upload?.Plan.Title ?? ""];

    /// <summary>Gets the archive.</summary>
    public Upload? Upload { get; private set; }

    /// <summary>Gets what the plan does otherwise than when it was looked at before; null when the site is as it was then.</summary>
    public ValueList<NounReport>? Meanwhile { get; private set; }

    /// <summary>Gets the item whose differences are shown; null for none.</summary>
    [BindProperty(SupportsGet = true, Name = "item")]
    public string? Item { get; set; }

    /// <summary>Gets what would differ in the item.</summary>
    public ValueList<PartDifference> Differences { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (!Find(id))
        {
            return Gone();
        }

        return await RenewAsync() ?? await CompareAsync();
    }

    public async Task<IActionResult> OnPostAsync(string id, long seen)
    {
        if (!Find(id))
        {
            return Gone();
        }

        if (seen != Upload!.Plan.Change || !await transfer.IsCurrentAsync(Upload.Plan, Aborted))
        {
            return LocalRedirect(Address);
        }

        var started = runs.Start(Actor, Upload, seen);
        return started.Problems.Count > 0 ? Again(started.Problems) : LocalRedirect($"/admin/recipes/run/{id}");
    }

    public IActionResult OnPostDiscard(string id)
    {
        if (Find(id))
        {
            uploads.Forget(Upload!);
        }

        Say(W["Discarded. Nothing was changed."]);
        return LocalRedirect("/admin/recipes");
    }

    private string Address => $"/admin/recipes/plan/{Upload!.Id}";

    private bool Find(string id) => (Upload = uploads.Find(Actor, id)) is not null;

    private LocalRedirectResult Gone()
    {
        Say(W["This archive is not kept any more; send it again."]);
        return LocalRedirect("/admin/recipes");
    }

    // When the site has changed since somebody looked: the plan of now, and what it does otherwise.
    private async Task<IActionResult?> RenewAsync()
    {
        if (await transfer.IsCurrentAsync(Upload!.Plan, Aborted))
        {
            return null;
        }

        var planned = await transfer.PlanAsync(Actor, Upload.Bytes, Aborted);
        if (!planned.TryGet(out var plan))
        {
            return Again(planned.Problems);
        }

        Meanwhile = plan.Since(Upload.Plan);
        Upload.Plan = plan;
        return null;
    }

    private async Task<IActionResult> CompareAsync()
    {
        if (Item is null)
        {
            return Page();
        }

        var compared = await transfer.CompareAsync(Actor, Upload!.Bytes, Item, Aborted);
        Differences = compared.TryGet(out var differences) ? differences : [];
        return compared.Problems.Count > 0 ? Again(compared.Problems) : Page();
    }
}
