using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Journeys;

namespace ContentJourney.Signals;

/// <summary>What of a site is needed to read signals.</summary>
/// <param name="Settings">The languages.</param>
/// <param name="Channels">The keys of its channels, in the order editors see them.</param>
/// <param name="Personas">The keys of its personas.</param>
/// <param name="PhaseModels">Its phase models, the one that matters most first.</param>
/// <param name="AudienceOf">Whom the item of a key is for; null when there is no such item.</param>
public sealed record SignalSite(
    SiteSettings Settings,
    ValueList<string> Channels,
    ValueList<string> Personas,
    ValueList<PhaseModel> PhaseModels,
    Func<string, Audience?> AudienceOf);
