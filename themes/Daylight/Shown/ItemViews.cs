using ContentJourney.Explaining;
using ContentJourney.Fitting;
using ContentJourney.Lists;
using ContentJourney.NextSteps;
using ContentJourney.Publishing;
using ContentJourney.Selection;
using ContentJourney.Themes.Daylight.Looking;

namespace ContentJourney.Themes.Daylight.Shown;

/// <summary>Makes the views of items.</summary>
/// <param name="explainer">Delivers an item and tells why.</param>
/// <param name="deliverer">Delivers what stands beside it.</param>
internal sealed class ItemViews(Explainer explainer, Deliverer deliverer)
{
    private const int NextSteps = 3;
    private const int HomeCards = 9;
    private const string Home = "/";

    /// <summary>The view of an item.</summary>
    /// <param name="look">Whose view of the site it is.</param>
    /// <param name="address">The page's address in the site.</param>
    /// <param name="item">The item; null when there is none at the address.</param>
    /// <param name="showsAll">Whether all forms stand side by side.</param>
    public ItemView Of(Look look, string address, PublishedItem? item, bool showsAll)
    {
        var explanation = explainer.Explain(item, item?.Item.Key ?? address, look.Context);
        var view = new ItemView(look, address, explanation, showsAll, [], new CardList("", "", [], ""));
        return explanation.Content is not { } content ? view with { Onward = Instead(view) } : view with
        {
            Forms = [.. Deliveries(view, content).Select(found => new Form(look, found, OwnFields.Of(found, look, deliverer), !showsAll))],
            Onward = address == Home ? Liked(view, HomeCards, content.Item.Key) : Following(view, content.Item.Key),
        };
    }

    private IEnumerable<DeliveredContent> Deliveries(ItemView view, DeliveredContent content) => view.ShowsAll
        ? ChannelForms.SideBySide.Select(view.Look.Through).OfType<SiteContext>().Select(context => deliverer.Deliver(content.Selection.Item, context)).OfType<DeliveredContent>()
        : [content];

    private CardList Instead(ItemView view) => view.Explanation.Alternatives.Count > 0
        ? List(view, "instead", view.Words.Instead, [.. view.Explanation.Alternatives.Select(content => Card.Of(content, view.Look))])
        : Liked(view, NextSteps, "");

    private CardList Following(ItemView view, string seen) =>
        List(view, "next", view.Words.NextSteps, Card.Of(NextStepFinder.Find(view.Look.Context, [seen], NextSteps), view.Look, deliverer));

    private CardList Liked(ItemView view, int first, string besides)
    {
        var look = view.Look;
        var list = look.Site.List(look.Context, ContentFilter.All);
        var items = Enumerable.Range(0, list.Count).Select(position => list[position]).Where(item => item.Item.Key != besides).Take(first);
        return List(view, "liked", view.Words.ForYou, Card.Of(items, look, deliverer)) with { More = look.Link("/contents"), MoreLabel = view.Words.ShowAll };
    }

    private static CardList List(ItemView view, string id, string title, IReadOnlyList<Card> cards) => new(id, title, cards, view.Look.Settings.DefaultLocale.Tag);
}
