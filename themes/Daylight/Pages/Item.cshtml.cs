using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Explaining;
using ContentJourney.Fitting;
using ContentJourney.Lists;
using ContentJourney.NextSteps;
using ContentJourney.Selection;
using ContentJourney.Themes.Daylight.Looking;
using ContentJourney.Themes.Daylight.Shown;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Themes.Daylight.Pages;

/// <summary>The page of an item: the home page too, and what stands where there is none.</summary>
internal sealed class ItemModel(Looker looker, Explainer explainer, Deliverer deliverer) : DaylightPage(looker)
{
    private const int NextSteps = 3;
    private const int HomeCards = 9;
    private const string Home = "/";

    /// <summary>Gets why the look gets what it gets.</summary>
    public Explanation Explanation { get; private set; } = null!;

    /// <summary>Gets the forms to show: one, or all side by side; none when the item is withheld.</summary>
    public IReadOnlyList<Form> Forms { get; private set; } = [];

    /// <summary>Gets or sets <c>all</c> for all forms side by side; anything else for one.</summary>
    [BindProperty(SupportsGet = true, Name = "view")]
    public string? View { get; set; }

    /// <summary>Gets cards to go on with: next steps, what a context likes best, or alternatives.</summary>
    public CardList Onward { get; private set; } = null!;

    /// <summary>Gets whether forms stand side by side.</summary>
    public bool ShowsAll => View == "all";

    /// <summary>Gets whether the item is about a topic that is kept from the persona.</summary>
    public bool IsExcluded => Explanation.Withheld == WithheldReason.ExcludedTopic;

    /// <inheritdoc/>
    public override string Title => Delivery is { } content ? content.Headline.Text.Value(TextForm.Plain)
        : IsExcluded ? Words.WithheldTitle
        : Words.NotFoundTitle;

    /// <inheritdoc/>
    public override string? Description => Delivery?.Summary?.Text.Value(TextForm.Plain);

    /// <inheritdoc/>
    public override Locale Locale => Delivery?.Locale ?? Look.Locale;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string>> Kept => ShowsAll ? [KeyValuePair.Create("view", "all")] : [];

    /// <summary>Gets the channels that deliver anything, for the strip of forms.</summary>
    public IEnumerable<Channel> Channels => Look.Site.Definitions.Channels.Where(channel => channel.Kind != ChannelKind.Offline);

    /// <summary>Gets the address of all forms side by side.</summary>
    public string AllForms => Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(Look.Link(Address), "view", "all");

    private DeliveredContent? Delivery => Explanation.Content;

    public void OnGet()
    {
        var item = Look.Site.AtPath(Address);
        Explanation = explainer.Explain(item, item?.Item.Key ?? Address, Look.Context);
        if (Delivery is { } content)
        {
            Forms = [.. Deliveries(content).Select(found => new Form(Look, found, OwnFields.Of(found, Look, deliverer), !ShowsAll))];
            Onward = Address == Home ? Liked(HomeCards, content.Item.Key) : Following(content.Item.Key);
            return;
        }

        Response.StatusCode = IsExcluded ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        Onward = Explanation.Alternatives.Count > 0
            ? List("instead", Words.Instead, [.. Explanation.Alternatives.Select(content => Card.Of(content, Look))])
            : Liked(NextSteps, "");
    }

    private IEnumerable<DeliveredContent> Deliveries(DeliveredContent content) => ShowsAll
        ? ChannelForms.SideBySide.Select(Look.Through).OfType<SiteContext>().Select(context => deliverer.Deliver(content.Selection.Item, context)).OfType<DeliveredContent>()
        : [content];

    private CardList Following(string seen) =>
        List("next", Words.NextSteps, Card.Of(NextStepFinder.Find(Look.Context, [seen], NextSteps), Look, deliverer));

    private CardList Liked(int first, string besides)
    {
        var list = Look.Site.List(Look.Context, ContentFilter.All);
        var items = Enumerable.Range(0, list.Count).Select(position => list[position]).Where(item => item.Item.Key != besides).Take(first);
        return List("liked", Words.ForYou, Card.Of(items, Look, deliverer)) with { More = Look.Link("/contents"), MoreLabel = Words.ShowAll };
    }

    private CardList List(string id, string title, IReadOnlyList<Card> cards) => new(id, title, cards, Look.Settings.DefaultLocale.Tag);
}
