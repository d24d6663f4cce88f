using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Previewing;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Previews;

/// <summary>A shared preview: whoever has the link sees the newest saved version, until the link ends. Nothing of the site is told to anybody else.</summary>
[AllowAnonymous]
internal sealed class ShowModel(IPreviewTokens tokens, PreviewSites sites, DevicePreviews previews) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => Live is null
        ? W["This preview is not to be had"]
        : Devices.Select(device => device.Explanation.Content?.Headline.Text.Value(TextForm.Plain)).FirstOrDefault(headline => headline is not null) ?? W["Preview"];

    /// <summary>Gets whether the link has ended, rather than being none of ours.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Gets when the link ends.</summary>
    public DateTimeOffset Until { get; private set; }

    /// <summary>Gets what each channel shows.</summary>
    public ValueList<DevicePreview> Devices { get; private set; } = [];

    /// <summary>Gets what the live preview is given; null when there is nothing to show.</summary>
    public PreviewElement? Live { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? token)
    {
        // The address is the key: it is told to nobody else, and found by no search.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (token is null || tokens.Read(token, Now) is not { Item: { } key } grant || await sites.ReadAsync(grant, Aborted) is not { } site || !site.Items.ContainsKey(key))
        {
            HasEnded = token is not null && tokens.Read(token, DateTimeOffset.MinValue) is not null;
            Response.StatusCode = HasEnded ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
            return Page();
        }

        Show(token, grant, key, site);
        return Page();
    }

    // What the site does not know of the context, any more perhaps, is left out.
    private void Show(string token, PreviewGrant grant, string key, PublishedSite site)
    {
        var picked = PickedContext.Read(Request.Query) with { Problems = [] };
        picked = picked with
        {
            Persona = picked.Persona is { } persona && site.Personas.ContainsKey(persona) ? persona : null,
            Phase = picked.Phase is { } phase && site.Phases.ContainsKey(phase) ? phase : null,
        };
        Until = grant.Until;
        Devices = previews.Of(site, key, picked, Now).Value;
        Live = new PreviewElement(token, key, picked, DevicePreviews.Delivering(site));
    }
}
