using ContentJourney.Content;
using ContentJourney.Themes.Daylight.Looking;
using ContentJourney.Themes.Daylight.Wording;

namespace ContentJourney.Themes.Daylight.Shown;

/// <summary>What stands around a page. Whoever makes the page leaves it with the request, and the layout takes it from there.</summary>
/// <param name="Look">Whose view of the site it is.</param>
/// <param name="Locale">The page's language.</param>
/// <param name="Address">The page's address in the site, without the choice.</param>
/// <param name="Title">The page's title; null when something else tells it.</param>
/// <param name="Description">What the page is about, for search engines; null for the site's description.</param>
/// <param name="Kept">Parts of the query that are no choice and are kept when another is made.</param>
internal sealed record Frame(Look Look, Locale Locale, string Address, string? Title, string? Description, IEnumerable<KeyValuePair<string, string>> Kept)
{
    /// <summary>Gets the words of the page's language.</summary>
    public Words Words => Words.For(Locale);

    /// <summary>The frame of a page that knows nothing of looks.</summary>
    public static Frame Of(Look look, string address) => new(look, look.Locale, address, null, null, []);
}
