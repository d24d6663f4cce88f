using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Fitting;
using ContentJourney.Publishing;
using ContentJourney.Themes.Daylight.Looking;

namespace ContentJourney.Themes.Daylight.Shown;

/// <summary>A delivery in short, that leads to the whole.</summary>
/// <param name="Address">Where it leads, the choice carried on; null when the item has no page.</param>
/// <param name="Headline">Its name.</param>
/// <param name="Summary">A line or two; what the channel has of it.</param>
/// <param name="Picture">Its picture, the file as an address; null when the channel shows none.</param>
/// <param name="Type">What sort of thing it is.</param>
/// <param name="Locale">Its language.</param>
internal sealed record Card(string? Address, string Headline, string? Summary, FittedMedia? Picture, string Type, Locale Locale)
{
    /// <summary>The card of a delivery.</summary>
    public static Card Of(DeliveredContent content, Look look) => new(
        content.Item.Path is { } path ? look.Link(path) : null,
        content.Headline.Text.Value(TextForm.Plain),
        content.Summary?.Text.Value(TextForm.Plain) ?? content.Glance?.PlainText ?? content.Speech?.Plain,
        content.Media is [var picture, ..] ? picture with { File = look.Media(picture.File) } : null,
        look.Site.Definitions.ContentTypes.FirstOrDefault(type => type.Key == content.Item.Type)?.Name ?? content.Item.Type,
        content.Locale);

    /// <summary>The cards of items, in their order; what is withheld from the look has none.</summary>
    public static IReadOnlyList<Card> Of(IEnumerable<PublishedItem> items, Look look, Deliverer deliverer) =>
        [.. items.Select(item => deliverer.Deliver(item, look.Context)).OfType<DeliveredContent>().Select(content => Of(content, look))];
}
