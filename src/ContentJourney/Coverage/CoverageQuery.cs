using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Coverage;

/// <summary>Which part of the matrix is asked for.</summary>
/// <param name="Personas">Personas; null for all.</param>
/// <param name="Phases">Phases; null for all.</param>
/// <param name="Channels">Channels; null for all that deliver.</param>
/// <param name="Type">Items of this content type only; null for all.</param>
/// <param name="Locale">The language; null for the site's default.</param>
/// <param name="At">The moment.</param>
public sealed record CoverageQuery(ValueList<string>? Personas, ValueList<string>? Phases, ValueList<string>? Channels, string? Type, Locale? Locale, DateTimeOffset At);
