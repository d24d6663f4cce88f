using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.Problems;

namespace ContentJourney.OrchardCore.Translation.Reading;

/// <summary>Makes one item of the content items that say the same in several languages.</summary>
/// <param name="defaultLocale">The language of content items that name none.</param>
/// <param name="markdownOf">Makes Markdown of HTML.</param>
/// <param name="keyOf">The key of the item that a content item is; null when it is none.</param>
public sealed class ItemReader(Locale defaultLocale, Func<string, string> markdownOf, Func<string, string?> keyOf)
{
    private readonly SourceReader _sources = new(markdownOf);
    private readonly OwnFieldReader _fields = new(new SourceReader(markdownOf), keyOf);

    /// <summary>The key of the item that these documents are.</summary>
    /// <param name="documents">At least one, of one group.</param>
    public string KeyOf(IReadOnlyCollection<ContentDocument> documents)
    {
        var lead = Lead(documents);
        return documents.Prepend(lead).Select(document => Audience(document, []).Key).FirstOrDefault(key => !string.IsNullOrWhiteSpace(key)) ?? lead.Group;
    }

    /// <summary>The item, or what cannot be read of it.</summary>
    /// <param name="documents">At least one, of one group; each speaks one language.</param>
    /// <param name="type">How its type is mapped.</param>
    public Outcome<Item> Read(IReadOnlyCollection<ContentDocument> documents, TypeMapping type)
    {
        var (key, lead, problems) = (KeyOf(documents), Lead(documents), new List<Problem>());
        var audience = Audience(lead, problems);
        var item = new Item
        {
            Key = key,
            Type = type.Key,
            Path = audience.Path ?? Path(lead),
            Topics = audience.Topics,
            Audience = audience.Audience,
            Schedule = audience.Schedule,
            Priority = audience.Priority,
            Owner = audience.Owner,
            Facts = PartReader.Read<ValueList<Fact>>(lead.Parts, PartNames.Facts, "Facts", problems) ?? [],
            Variants = documents.DistinctBy(LocaleOf).OrderBy(document => document == lead ? "" : LocaleOf(document).Tag, StringComparer.Ordinal)
                .SelectMany(document => Variants(document, type, problems)).ToValueList(),
        };
        return problems.Count == 0 ? item : Outcome.Failed<Item>(problems.Select(problem => problem with { Path = $"{SitePath.Of("items", key)}/{problem.Path}" }));
    }

    /// <summary>The language of a document.</summary>
    public Locale LocaleOf(ContentDocument document) =>
        Locale.TryParse(SourceReader.Plain(document.Parts, $"{PartNames.Localization}.Culture"), out var locale) ? locale : defaultLocale;

    /// <summary>The document that bears what an item has only once: that in the default language, or else in the first.</summary>
    /// <param name="documents">At least one, of one group.</param>
    public ContentDocument Lead(IReadOnlyCollection<ContentDocument> documents) => documents.FirstOrDefault(document => LocaleOf(document) == defaultLocale)
        ?? documents.OrderBy(document => LocaleOf(document).Tag, StringComparer.Ordinal).First();

    private static AudienceDocument Audience(ContentDocument document, List<Problem> problems) =>
        PartReader.Read<AudienceDocument>(document.Parts, PartNames.Audience, "Audience", problems) ?? AudienceDocument.Anybody;

    private static string? Path(ContentDocument document) =>
        SourceReader.Plain(document.Parts, $"{PartNames.Autoroute}.Path") is { Length: > 0 } path ? $"/{path.TrimStart('/')}" : null;

    private IEnumerable<Variant> Variants(ContentDocument document, TypeMapping type, List<Problem> problems)
    {
        var locale = LocaleOf(document);
        var authored = PartReader.Read<ValueList<Variant>>(document.Parts, PartNames.Variants, "Variants", problems) ?? [];
        var written = authored.FirstOrDefault(variant => variant is { IsBase: true, Key: Variant.BaseKey }) ?? new Variant { Key = Variant.BaseKey, Locale = locale };
        return authored.Prepend(written).Distinct(ReferenceEqualityComparer.Instance).Cast<Variant>().Select(variant => ReferenceEquals(variant, written)
            ? written with { Locale = locale, Message = Base(document, type.Sources, written.Message), Fields = _fields.Read(document.Parts, type) }
            : variant with { Locale = locale, Fields = [] });
    }

    private Message Base(ContentDocument document, MessageSources sources, Message written) => written with
    {
        Headline = _sources.Text(document.Parts, sources.Headline)?.Trim() ?? written.Headline ?? document.DisplayText,
        Summary = _sources.Text(document.Parts, sources.Summary) ?? written.Summary,
        Body = _sources.Text(document.Parts, sources.Body) ?? written.Body,
        Media = Sized(SourceReader.Pictures(document.Parts, sources.Media), written.Media) ?? written.Media,
        CallsToAction = SourceReader.Action(document.Parts, sources.CallToAction) is { } action ? Led(action, written.CallsToAction ?? []) : written.CallsToAction,
    };

    // A link field knows no kinds; what is known of the same address is kept, and stands there once.
    private static ValueList<CallToAction> Led(CallToAction action, ValueList<CallToAction> known) =>
        [action with { Kind = known.FirstOrDefault(other => other.Url == action.Url)?.Kind ?? action.Kind }, .. known.Where(other => other.Url != action.Url)];

    // A media field knows no sizes; what is known of the same file is kept.
    private static ValueList<Media>? Sized(ValueList<Media>? pictures, ValueList<Media>? known) => pictures?.Select(picture =>
        known?.FirstOrDefault(other => other.File == picture.File) is { } same ? same with { Alt = picture.Alt.Length > 0 ? picture.Alt : same.Alt } : picture).ToValueList();
}
