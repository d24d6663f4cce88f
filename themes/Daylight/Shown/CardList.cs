namespace ContentJourney.Themes.Daylight.Shown;

/// <summary>Cards under a heading.</summary>
/// <param name="Id">The heading's id in the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Cards">The cards; nothing is shown when there are none.</param>
/// <param name="TypeLocale">The language that names of content types are in.</param>
/// <param name="More">Where there are more; null when these are all.</param>
/// <param name="MoreLabel">What the link to more says.</param>
internal sealed record CardList(string Id, string Title, IReadOnlyList<Card> Cards, string TypeLocale, string? More = null, string? MoreLabel = null);
