namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>An item of a touchpoint as the map sends it.</summary>
internal sealed record PostedItem(string? Key);
