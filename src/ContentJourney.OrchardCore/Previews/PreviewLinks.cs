using ContentJourney.OrchardCore.Delivery;
using ContentJourney.Previewing;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.OrchardCore.Previews;

/// <summary>What a preview on a page of the tenant needs: where it asks, and what lets it see drafts.</summary>
internal sealed class PreviewLinks(IPreviewTokens tokens, IHttpContextAccessor http, TimeProvider time)
{
    private static readonly TimeSpan _lasts = TimeSpan.FromHours(12);

    /// <summary>Gets the address that answers tokens, with the tenant's prefix.</summary>
    public string Endpoint => $"{http.HttpContext!.Request.PathBase}{DeliveryStartup.PreviewPath}";

    /// <summary>Gets the name under which typing is held.</summary>
    public string Typist => http.HttpContext!.User.Identity?.Name ?? "";

    /// <summary>The token that shows what its reader types in an item, and else its newest version.</summary>
    public string ForTyping(string item) => tokens.Create(new PreviewGrant(item, Typist, time.GetUtcNow() + _lasts));

    /// <summary>The token that shows an item's newest version.</summary>
    public string ForSaved(string item) => tokens.Create(new PreviewGrant(item, null, time.GetUtcNow() + _lasts));
}
