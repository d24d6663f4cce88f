using ContentJourney.Access;
using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Forms;
using ContentJourney.Forms.Journeys;
using ContentJourney.Journeys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>Begins a journey, with a stage for each phase of its model.</summary>
[Authorize(Policy = nameof(Right.Define))]
internal sealed class NewModel(JourneyDesk journeys) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["New journey"];

    /// <summary>Gets what editors see; null while the site is empty.</summary>
    public Desk? Desk { get; private set; }

    [BindProperty(Name = "name")]
    public string? Name { get; set; }

    [BindProperty(Name = "key")]
    public string? Key { get; set; }

    [BindProperty(SupportsGet = true, Name = "persona")]
    public string? Persona { get; set; }

    [BindProperty(Name = "model")]
    public string? Phases { get; set; }

    [BindProperty(Name = "channel")]
    public string? Channel { get; set; }

    /// <summary>Gets the path of what is wrong with a field.</summary>
    public string At(string field) => $"journeys/{Chosen}/{field}";

    private string Chosen => !string.IsNullOrWhiteSpace(Key) ? Key.Trim() : string.IsNullOrWhiteSpace(Name) ? "" : KeySuggestion.Of(Name, key => Desk?.Find(key) is not null);

    public async Task OnGetAsync() => Desk = await journeys.ReadAsync(Aborted);

    public async Task<IActionResult> OnPostAsync()
    {
        Desk = await journeys.ReadAsync(Aborted);
        if (Desk is null)
        {
            return LocalRedirect("/admin");
        }

        var model = Desk.Live.Definitions.PhaseModels.FirstOrDefault(model => model.Key == Phases);
        var stages = model?.Phases.Select(phase => new Stage(phase.Key, [], [])).ToValueList() ?? [];
        var key = Chosen;
        var journey = new Journey(key, Name?.Trim() ?? "", Persona ?? "", Phases ?? "", string.IsNullOrEmpty(Channel) ? null : Channel, stages);
        return Then(await journeys.BeginAsync(Actor, journey, Now, Aborted), $"/admin/journeys/{key}", W["Begun. Now add touchpoints."]);
    }
}
