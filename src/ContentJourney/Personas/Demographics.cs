namespace ContentJourney.Personas;

/// <summary>Who a persona is in figures and words; every part may be unknown.</summary>
/// <param name="AgeFrom">Youngest age in years.</param>
/// <param name="AgeTo">Oldest age in years, inclusive.</param>
/// <param name="Occupation">What the persona does for a living.</param>
/// <param name="Income">Income in words, e.g. a range.</param>
/// <param name="Residence">Where the persona lives.</param>
/// <param name="Household">With whom the persona lives.</param>
public sealed record Demographics(
    int? AgeFrom = null,
    int? AgeTo = null,
    string? Occupation = null,
    string? Income = null,
    string? Residence = null,
    string? Household = null);
