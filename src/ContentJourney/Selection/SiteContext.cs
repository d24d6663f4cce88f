using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Selection;

/// <summary>A context whose keys have been looked up in a site.</summary>
/// <param name="Site">The site.</param>
/// <param name="Context">What the request knows.</param>
/// <param name="Persona">The persona; null when unknown.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Locales">Locales to try, best first: the one asked for and its parents, then the site's default and its parents.</param>
public sealed record SiteContext(PublishedSite Site, SelectionContext Context, PersonaNode? Persona, ChannelNode Channel, ValueList<Locale> Locales);
