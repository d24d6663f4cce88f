using System.Text.Json;
using ContentJourney.Channels;
using ContentJourney.Fitting;
using ContentJourney.Lists;
using ContentJourney.Publishing;
using ContentJourney.Selection;
using ContentJourney.Shaping;

namespace ContentJourney.Tests.Vectors;

/// <summary>What the engine answers to a case, in the shape in which vectors say what they expect.</summary>
internal static class VectorAnswer
{
    private static readonly Deliverer _deliverer = new(new TextFitter(new TextShaper()));

    public static object Of(PublishedSite site, JsonElement found) => site.Resolve(VectorContext.Read(found.GetProperty("context"))) is var outcome && !outcome.TryGet(out var context)
        ? new { problems = outcome.Problems.Select(problem => problem.Code) }
        : found.Find("list") is { } query ? new { items = Items(site.List(context, Filter(query))) }
        : Delivery(site.Items[found.Text("item")], context);

    private static object Delivery(PublishedItem item, SiteContext context) => _deliverer.Deliver(item, context) is not { } content
        ? new { withheld = WithheldName(Selector.Withheld(item, context)!.Value) }
        : new
        {
            locale = content.Locale.Tag,
            variants = content.Selection.Variants.Select(ranked => ranked.Variant.Variant.Key),
            fields = content.Fields.ToDictionary(field => field.Name, field => Field(content, field), StringComparer.Ordinal),
            rejected = Selector.Rejected(item, content.Selection, context).ToDictionary(variant => $"{variant.Variant.Locale}/{variant.Variant.Key}", variant => Upper(variant.Rule), StringComparer.Ordinal),
            inputsUsed = (IEnumerable<string>)content.InputsUsed,
        };

    private static object Field(DeliveredContent content, SelectedField field) => field.Name switch
    {
        "callsToAction" => new { variant = field.Variant, source = Upper(field.Source), values = content.CallsToAction.Select(action => action.Label) },
        "media" => new { variant = field.Variant, source = Upper(field.Source), values = content.Media.Select(media => media.File) },
        _ => new { variant = field.Variant, source = Upper(field.Source), text = Text(content, field.Name) },
    };

    private static string Text(DeliveredContent content, string field) => (field switch
    {
        "headline" => content.Headline,
        "summary" => content.Summary!,
        "body" => content.Body!,
        "speech" => content.Speech!.Text,
        "glance.title" => content.Glance!.Title,
        _ => content.Glance!.Text!,
    }).Text.Value(TextForm.Plain);

    private static ContentFilter Filter(JsonElement json) => new(json.FindText("type"), json.Texts("topics"), json.FindText("search"), json.FindText("order") switch
    {
        "PUBLISHED_DESC" => ContentOrder.PublishedDesc,
        "TITLE_ASC" => ContentOrder.TitleAsc,
        _ => ContentOrder.Relevance,
    });

    private static string[] Items(ContentList list) => [.. Enumerable.Range(0, list.Count).Select(position => list[position].Item.Key)];

    private static string Upper(Enum value) => value.ToString().ToUpperInvariant();

    private static string WithheldName(WithheldReason reason) => reason switch
    {
        WithheldReason.OutOfSchedule => "OUT_OF_SCHEDULE",
        WithheldReason.ExcludedTopic => "EXCLUDED_TOPIC",
        WithheldReason.NoLocale => "NO_LOCALE",
        _ => Upper(reason),
    };
}
