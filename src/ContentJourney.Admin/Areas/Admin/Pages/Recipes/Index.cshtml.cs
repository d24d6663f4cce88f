using ContentJourney.Access;
using ContentJourney.Admin.Transfers;
using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Problems;
using ContentJourney.Transfer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Recipes;

/// <summary>Sites as a whole: bring one in, take this one along.</summary>
[Authorize(Policy = nameof(Right.Export))]
[RequestSizeLimit(MaxRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxRequest)]
internal sealed class IndexModel(SiteTransfer transfer, Uploads uploads, LiveDesk live) : AdminPage
{
    // Somewhat more than an archive may have, so that one a little too large is refused in words.
    private const long MaxRequest = SiteTransfer.MaxBytes + (16L << 20);

    /// <inheritdoc/>
    public override string Title => W["Recipes"];

    /// <summary>Gets whether there is a site to take along.</summary>
    public bool HasSite { get; private set; }

    /// <summary>Gets the recipes that came along.</summary>
    public ValueList<ShippedSite> Shipped => transfer.Shipped(Actor);

    public async Task OnGetAsync() => HasSite = await live.ReadAsync(Aborted) is not null;

    public async Task<IActionResult> OnPostAsync(IFormFile? archive)
    {
        await OnGetAsync();
        if ((Actor.Lacks(Right.ApplyRecipes) ?? Refusal(archive)) is { } refusal)
        {
            return Again([refusal]);
        }

        var bytes = new byte[archive!.Length];
        await using var stream = archive.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, Aborted);
        return await LookAsync(Path.GetFileName(archive.FileName), bytes);
    }

    public async Task<IActionResult> OnPostShippedAsync(string name)
    {
        await OnGetAsync();
        return transfer.FindShipped(Actor, name) is { } bytes
            ? await LookAsync(name, bytes)
            : Again([Actor.Lacks(Right.ApplyRecipes) ?? new Problem("archive.unknown", $"No recipe \"{name}\" came along.")]);
    }

    private static Problem? Refusal(IFormFile? archive) => archive is null
        ? new Problem("archive.missing", "Choose a zip archive.", "archive")
        : SiteTransfer.TooLarge(archive.Length);

    private async Task<IActionResult> LookAsync(string name, ReadOnlyMemory<byte> bytes)
    {
        var planned = await transfer.PlanAsync(Actor, bytes, Aborted);
        return planned.TryGet(out var plan)
            ? LocalRedirect($"/admin/recipes/plan/{uploads.Keep(Actor, name, bytes, plan).Id}")
            : Again(planned.Problems);
    }
}
