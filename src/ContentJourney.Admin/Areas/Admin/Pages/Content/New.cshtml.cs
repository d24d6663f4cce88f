using ContentJourney.Access;
using ContentJourney.Admin.Areas.Admin.Pages.Journeys;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Forms;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>Begins an item: what it is called, what sort of thing it is, and perhaps whom it is for.</summary>
[Authorize(Policy = nameof(Right.Write))]
internal sealed class NewModel(LiveDesk live, ItemEditing editing, JourneyDesk journeys) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["New content"];

    /// <summary>Gets what editors see; null while the site is empty.</summary>
    public Desk? Desk { get; private set; }

    [BindProperty(Name = "headline")]
    public string Headline { get; set; } = "";

    [BindProperty(Name = "key")]
    public string? Key { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public string Type { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "persona")]
    public string? Persona { get; set; }

    [BindProperty(SupportsGet = true, Name = "phase")]
    public string? Phase { get; set; }

    [BindProperty(SupportsGet = true, Name = "channel")]
    public string? Channel { get; set; }

    /// <summary>Gets or sets the journey with the touchpoint that it is begun for; null when it is for none.</summary>
    [BindProperty(SupportsGet = true, Name = "journey")]
    public string? Journey { get; set; }

    [BindProperty(SupportsGet = true, Name = "touchpoint")]
    public string? Touchpoint { get; set; }

    public async Task OnGetAsync() => Desk = await live.ReadAsync(Aborted);

    public async Task<IActionResult> OnPostAsync()
    {
        Desk = await live.ReadAsync(Aborted);
        if (Desk is null)
        {
            return LocalRedirect("/admin");
        }

        var key = string.IsNullOrWhiteSpace(Key) ? KeySuggestion.Of(Headline, Desk.Items.ContainsKey) : Key.Trim();
        if (string.IsNullOrWhiteSpace(Headline))
        {
            return Again([new Problem("item.headline.missing", "Give it a headline; it can be changed later.", "items//headline")]);
        }

        var saved = await editing.SaveDraftAsync(Actor, Begin(Desk, key), expectedVersion: 0, Now, Aborted);
        return Then(saved, $"/admin/content/{key}", saved.Problems.Count > 0 ? "" : await AttachAsync(key));
    }

    // Where the reader may not change journeys, or somebody took the touchpoint away meanwhile, the item is begun all the same.
    private async Task<string> AttachAsync(string key)
    {
        if (string.IsNullOrEmpty(Journey) || string.IsNullOrEmpty(Touchpoint) || !Actor.May(Right.Define))
        {
            return W["Begun. Now word it."];
        }

        var attached = await journeys.AttachAsync(Actor, Journey, Touchpoint, key, Now, Aborted);
        return attached.Problems.Count == 0 ? W["Begun, and attached to the touchpoint. Now word it."] : W["Begun. Now word it."];
    }

    // What was asked for from a gap is aimed at it from the start: the item by its audience, and a first wording for the persona.
    private Item Begin(Desk desk, string key) => new()
    {
        Key = key,
        Type = Type,
        Audience = new Audience(Known(Persona), Known(Phase), Known(Channel)),
        Variants = [new Variant { Key = Variant.BaseKey, Locale = desk.Live.Definitions.Settings.DefaultLocale, Message = new() { Headline = Headline.Trim() } }],
    };

    private static ValueList<string> Known(string? key) => string.IsNullOrEmpty(key) ? [] : [key];
}
