namespace ContentJourney.Forms.Journeys;

/// <summary>An item of a touchpoint as the map sends it.</summary>
internal sealed record PostedItem(string? Key);
