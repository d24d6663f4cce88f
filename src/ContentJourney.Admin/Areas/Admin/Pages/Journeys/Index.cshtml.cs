using ContentJourney.Collections;
using ContentJourney.Forms.Journeys;
using ContentJourney.Personas;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>All journeys, or those of one persona.</summary>
internal sealed class IndexModel(JourneyDesk desk) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => W["Journeys"];

    [BindProperty(SupportsGet = true, Name = "persona")]
    public string? Persona { get; set; }

    public ValueList<Persona> Personas { get; private set; } = [];

    public ValueList<JourneyView> Journeys { get; private set; } = [];

    public async Task OnGetAsync()
    {
        if (await desk.ReadAsync(Aborted) is { } site)
        {
            Personas = site.Live.Definitions.Personas;
            Journeys = site.Live.Definitions.Journeys.Where(journey => string.IsNullOrEmpty(Persona) || journey.Persona == Persona).Select(journey => JourneyView.Of(site, journey, Now)).ToValueList();
        }
    }
}
