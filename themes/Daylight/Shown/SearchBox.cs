using ContentJourney.Themes.Daylight.Looking;
using ContentJourney.Themes.Daylight.Wording;

namespace ContentJourney.Themes.Daylight.Shown;

/// <summary>A field to search the site with.</summary>
/// <param name="Look">Whose view of the site is searched.</param>
/// <param name="Words">The words of the page.</param>
/// <param name="Search">What was looked for; null for nothing yet.</param>
/// <param name="Filter">Other parts of the query to keep.</param>
internal sealed record SearchBox(Look Look, Words Words, string? Search, IEnumerable<KeyValuePair<string, string?>> Filter)
{
    /// <summary>Gets all parts of the query to keep.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept => Look.Choice.Query().Concat(Filter);
}
