using ContentJourney.Collections;

namespace ContentJourney.OrchardCore.Editing;

/// <summary>A choice of personas, phases and channels.</summary>
/// <param name="Site">The site that has them.</param>
/// <param name="Prefix">The beginning of the names in the form, e.g. <c>JourneyAudiencePart.audience.</c>.</param>
/// <param name="Personas">Those that are chosen.</param>
/// <param name="Phases">Those that are chosen.</param>
/// <param name="Channels">Those that are chosen.</param>
internal sealed record AxesView(Site Site, string Prefix, ValueList<string> Personas, ValueList<string> Phases, ValueList<string> Channels);
