using ContentJourney.Collections;
using ContentJourney.Coverage;
using ContentJourney.Editing;
using ContentJourney.Journeys;
using ContentJourney.Personas;
using Microsoft.AspNetCore.WebUtilities;

namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>A journey with everything its keys stand for.</summary>
/// <param name="Desk">What editors see.</param>
/// <param name="Journey">The journey.</param>
/// <param name="Touchpoints">Its touchpoints and how visitors are served there, in order.</param>
internal sealed record JourneyView(Desk Desk, Journey Journey, ValueList<ServedTouchpoint> Touchpoints)
{
    public static JourneyView Of(Desk desk, Journey journey, DateTimeOffset at) => new(desk, journey, JourneyCoverage.Of(desk.Live, journey, at));

    public Site Definitions => Desk.Live.Definitions;

    public string Address => $"/admin/journeys/{Journey.Key}";

    /// <summary>Gets what a page that edits it carries.</summary>
    public string Mark => JourneyMark.Of(Journey);

    public Persona? Persona => Desk.Live.Personas.GetValueOrDefault(Journey.Persona)?.Persona;

    public PhaseModel? Model => Definitions.PhaseModels.FirstOrDefault(model => model.Key == Journey.Model);

    public int Gaps => Touchpoints.Count(touchpoint => touchpoint.IsGap);

    public string? Portrait => Persona?.Portrait is { } portrait ? "/" + portrait.File : null;

    public Phase Phase(string key) => Desk.Live.Phases.TryGetValue(key, out var found) ? found.Phase : new Phase(key, key, null, []);

    public string Channel(string key) => Desk.Live.Channels.GetValueOrDefault(key)?.Channel.Name ?? key;

    public IEnumerable<ServedTouchpoint> In(Stage stage) => Touchpoints.Where(touchpoint => touchpoint.Phase == stage.Phase);

    public string Name(string touchpoint) => Journey.Find(touchpoint)?.Touchpoint.Name ?? touchpoint;

    /// <summary>What people know an item by.</summary>
    public string Title(string item) => Desk.Items.GetValueOrDefault(item) is { } found ? Pages.IndexModel.Name(found) : item;

    /// <summary>Where content for a gap is begun; it is attached to the touchpoint.</summary>
    public string NewContent(ServedTouchpoint gap) => QueryHelpers.AddQueryString("/admin/content/new", new Dictionary<string, string?>
    {
        ["persona"] = Journey.Persona,
        ["phase"] = gap.Phase,
        ["channel"] = gap.Touchpoint.Channel,
        ["journey"] = Journey.Key,
        ["touchpoint"] = gap.Touchpoint.Key,
    });
}
