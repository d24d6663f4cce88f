using ContentJourney.Collections;
using ContentJourney.Coverage;
using ContentJourney.Editing;
using ContentJourney.Journeys;
using ContentJourney.Personas;

namespace ContentJourney.Forms.Journeys;

/// <summary>A journey with everything its keys stand for.</summary>
/// <param name="Desk">What editors see.</param>
/// <param name="Journey">The journey.</param>
/// <param name="Touchpoints">Its touchpoints and how visitors are served there, in order.</param>
public sealed record JourneyView(Desk Desk, Journey Journey, ValueList<ServedTouchpoint> Touchpoints)
{
    /// <summary>A journey of the desk as visitors are served at a moment.</summary>
    public static JourneyView Of(Desk desk, Journey journey, DateTimeOffset at) => new(desk, journey, JourneyCoverage.Of(desk.Live, journey, at));

    /// <summary>Gets all definitions.</summary>
    public Site Definitions => Desk.Live.Definitions;

    /// <summary>Gets what a page that edits it carries.</summary>
    public string Mark => JourneyMark.Of(Journey);

    /// <summary>Gets whose journey it is; null when the site does not know the persona.</summary>
    public Persona? Persona => Desk.Live.Personas.GetValueOrDefault(Journey.Persona)?.Persona;

    /// <summary>Gets its phase model; null when the site does not know it.</summary>
    public PhaseModel? Model => Definitions.PhaseModels.FirstOrDefault(model => model.Key == Journey.Model);

    /// <summary>Gets at how many touchpoints visitors find nothing.</summary>
    public int Gaps => Touchpoints.Count(touchpoint => touchpoint.IsGap);

    /// <summary>A phase by key; one that is named like its key when the site does not know it.</summary>
    public Phase Phase(string key) => Desk.Live.Phases.TryGetValue(key, out var found) ? found.Phase : new Phase(key, key, null, []);

    /// <summary>The name of a channel; its key when the site does not know it.</summary>
    public string Channel(string key) => Desk.Live.Channels.GetValueOrDefault(key)?.Channel.Name ?? key;

    /// <summary>The touchpoints of a stage.</summary>
    public IEnumerable<ServedTouchpoint> In(Stage stage) => Touchpoints.Where(touchpoint => touchpoint.Phase == stage.Phase);

    /// <summary>The name of a touchpoint; its key when the journey has none of it.</summary>
    public string Name(string touchpoint) => Journey.Find(touchpoint)?.Touchpoint.Name ?? touchpoint;

    /// <summary>What people know an item by.</summary>
    public string Title(string item) => Desk.Items.GetValueOrDefault(item) is { } found ? Desk.NameOf(found.Item) : item;
}
