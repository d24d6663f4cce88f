using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Fitting;
using ContentJourney.Lists;
using ContentJourney.Themes.Daylight.Looking;
using ContentJourney.Themes.Daylight.Shown;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace ContentJourney.Themes.Daylight.Pages;

/// <summary>What a look gets of a site, best first; by type, topic and words.</summary>
internal sealed class ContentsModel(Looker looker, Deliverer deliverer) : DaylightPage(looker)
{
    private const int PageSize = 12;
    private const int MaxSearch = 200;

    /// <summary>Gets or sets a content type's key; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    /// <summary>Gets or sets a topic; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Topic { get; set; }

    /// <summary>Gets or sets words to look for; null for none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    /// <summary>Gets or sets how many items were shown before.</summary>
    [BindProperty(SupportsGet = true)]
    public int Skip { get; set; }

    /// <summary>Gets how many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the cards of this page.</summary>
    public CardList Cards { get; private set; } = null!;

    /// <inheritdoc/>
    public override string Title => Words.AllContent;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string>> Kept => Filter(Type, Topic, Search);

    /// <summary>Gets the filter but for the words.</summary>
    public IEnumerable<KeyValuePair<string, string?>> WithoutSearch => Filter(Type, Topic, null).Select(part => KeyValuePair.Create(part.Key, (string?)part.Value));

    /// <summary>Gets the content types with the address that shows only them.</summary>
    public IEnumerable<(ContentType Type, string Address)> Types =>
        Look.Site.Definitions.ContentTypes.Select(type => (type, Link(Filter(type.Key, Topic, Search))));

    /// <summary>Gets the address without a type.</summary>
    public string Everything => Link(Filter(null, Topic, Search));

    /// <summary>Gets the address of the page before; null on the first.</summary>
    public string? Before => Skip > 0 ? PageAt(Math.Max(0, Skip - PageSize)) : null;

    /// <summary>Gets the address of the page after; null on the last.</summary>
    public string? After => Skip + PageSize < Count ? PageAt(Skip + PageSize) : null;

    /// <summary>Gets the address without a topic.</summary>
    public string AnyTopic => Link(Filter(Type, null, Search));

    public void OnGet()
    {
        Search = string.IsNullOrWhiteSpace(Search) ? null : Search.Trim()[..Math.Min(Search.Trim().Length, MaxSearch)];
        var list = Look.Site.List(Look.Context, new ContentFilter(Type, Topic is null ? [] : ValueList.Create<string>([Topic]), Search));
        Count = list.Count;
        Skip = Math.Clamp(Skip, 0, Math.Max(0, Count - 1));
        var items = Enumerable.Range(Skip, Math.Min(PageSize, Count - Skip)).Select(position => list[position]);
        Cards = new CardList("found", $"{Count.ToString(CultureInfo.InvariantCulture)} {Words.Items}", Card.Of(items, Look, deliverer), Look.Settings.DefaultLocale.Tag);
    }

    private string PageAt(int skip) => QueryHelpers.AddQueryString(Link(Kept), "skip", skip.ToString(CultureInfo.InvariantCulture));

    private string Link(IEnumerable<KeyValuePair<string, string>> filter) =>
        Look.Link(QueryHelpers.AddQueryString("/contents", filter.Select(part => KeyValuePair.Create(part.Key, (string?)part.Value))));

    private static IEnumerable<KeyValuePair<string, string>> Filter(string? type, string? topic, string? search) =>
        new[] { ("type", type), ("topic", topic), ("search", search) }
            .Where(part => !string.IsNullOrEmpty(part.Item2))
            .Select(part => KeyValuePair.Create(part.Item1, part.Item2!));
}
