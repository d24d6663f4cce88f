using ContentJourney.Admin.Areas.Admin.Pages.Content;
using ContentJourney.Collections;
using ContentJourney.Previewing;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Previews;

/// <summary>An item as each device shows it in a context, with what the reader typed and did not save; and links for people without an account.</summary>
internal sealed class IndexModel(Workbench workbench, PreviewSites sites, DevicePreviews previews, PreviewSharing sharing, IPreviewTokens tokens) : OneItemPage(workbench)
{
    private const string SharedKey = "shared-preview";

    /// <inheritdoc/>
    public override string Title => W["Preview: {0}", Edited.Name];

    /// <summary>Gets the context.</summary>
    public PickedContext Picked => field ??= PickedContext.Read(Request.Query);

    /// <summary>Gets what each channel shows; empty when the context cannot be understood.</summary>
    public ValueList<DevicePreview> Devices { get; private set; } = [];

    /// <summary>Gets what the live preview is given.</summary>
    public PreviewElement Live => new(tokens.Create(new PreviewGrant(Key, Actor.Name, Now + KeepModel.PreviewLasts)), Key, Picked, DevicePreviews.Delivering(Edited.Desk.Live));

    /// <summary>Gets the link that was just made, and when it ends; null when none was.</summary>
    public (string Address, DateTimeOffset Until)? Shared => field ??= TempData[SharedKey] is string token && tokens.Read(token, Now) is { } grant
        ? ($"{Request.Scheme}://{Request.Host}{Request.PathBase}/preview/show?token={token}{Picked.Query}", grant.Until)
        : null;

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <summary>Makes a link.</summary>
    /// <param name="hours">How long it lasts.</param>
    public async Task<IActionResult> OnPostAsync(int hours)
    {
        var shared = await sharing.ShareAsync(Actor, Key, TimeSpan.FromHours(hours), Now, Aborted);
        if (shared.TryGet(out var link))
        {
            TempData[SharedKey] = link.Token;
            return LocalRedirect(Request.Path + Request.QueryString);
        }

        await ShowAsync();
        return Again(shared.Problems);
    }

    private async Task<IActionResult> ShowAsync()
    {
        var site = await sites.ReadAsync(new PreviewGrant(Key, Actor.Name, Now), Aborted);
        var shown = previews.Of(site!, Key, Picked, Now);
        if (!shown.TryGet(out var devices))
        {
            return Again(shown.Problems);
        }

        Devices = devices;
        return Page();
    }
}
