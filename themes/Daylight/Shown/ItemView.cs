using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Explaining;
using ContentJourney.Fitting;
using ContentJourney.Selection;
using ContentJourney.Themes.Daylight.Looking;
using ContentJourney.Themes.Daylight.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ContentJourney.Themes.Daylight.Shown;

/// <summary>What the page of an item shows: the home page too, and what stands where there is none.</summary>
/// <param name="Look">Whose view of the site it is.</param>
/// <param name="Address">The page's address in the site, without the choice.</param>
/// <param name="Explanation">Why the look gets what it gets.</param>
/// <param name="ShowsAll">Whether forms stand side by side.</param>
/// <param name="Forms">The forms to show: one, or all side by side; none when the item is withheld.</param>
/// <param name="Onward">Cards to go on with: next steps, what a context likes best, or alternatives.</param>
internal sealed record ItemView(Look Look, string Address, Explanation Explanation, bool ShowsAll, IReadOnlyList<Form> Forms, CardList Onward)
{
    /// <summary>What <c>view</c> says in a query for all forms side by side.</summary>
    public const string All = "all";

    /// <summary>Gets whether the item is about a topic that is kept from the persona.</summary>
    public bool IsExcluded => Explanation.Withheld == WithheldReason.ExcludedTopic;

    /// <summary>Gets the page's title.</summary>
    public string Title => Delivery is { } content ? content.Headline.Text.Value(TextForm.Plain)
        : IsExcluded ? Words.WithheldTitle
        : Words.NotFoundTitle;

    /// <summary>Gets the page's language.</summary>
    public Locale Locale => Delivery?.Locale ?? Look.Locale;

    /// <summary>Gets the words of the page's language.</summary>
    public Words Words => Words.For(Locale);

    /// <summary>Gets what stands around it.</summary>
    public Frame Frame => new(Look, Locale, Address, Title, Delivery?.Summary?.Text.Value(TextForm.Plain), ShowsAll ? [KeyValuePair.Create("view", All)] : []);

    /// <summary>Gets the status of an answer that shows it.</summary>
    public int Status => Delivery is null && !IsExcluded ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;

    /// <summary>Gets the channels that deliver anything, for the strip of forms.</summary>
    public IEnumerable<Channel> Channels => Look.Site.Definitions.Channels.Where(channel => channel.Kind != ChannelKind.Offline);

    /// <summary>Gets the address of all forms side by side.</summary>
    public string AllForms => QueryHelpers.AddQueryString(Look.Link(Address), "view", All);

    private DeliveredContent? Delivery => Explanation.Content;
}
