using ContentJourney.Content;
using ContentJourney.Themes.Daylight.Looking;
using ContentJourney.Themes.Daylight.Shown;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Themes.Daylight.Pages;

/// <summary>The page of an item: the home page too, and what stands where there is none.</summary>
internal sealed class ItemModel(Looker looker, ItemViews views) : DaylightPage(looker)
{
    /// <summary>Gets what the page shows.</summary>
    public ItemView Shown { get; private set; } = null!;

    /// <summary>Gets or sets <c>all</c> for all forms side by side; anything else for one.</summary>
    [BindProperty(SupportsGet = true, Name = "view")]
    public string? View { get; set; }

    /// <inheritdoc/>
    public override string Title => Shown.Title;

    /// <inheritdoc/>
    public override Locale Locale => Shown.Locale;

    /// <inheritdoc/>
    public override Frame Frame => Shown.Frame;

    public void OnGet()
    {
        Shown = views.Of(Look, Address, Look.Site.AtPath(Address), View == ItemView.All);
        Response.StatusCode = Shown.Status;
    }
}
