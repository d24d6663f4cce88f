using System.Text.RegularExpressions;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>Finds what an item uses.</summary>
internal static partial class ItemReferences
{
    private const string MediaFolder = "/media/";

    /// <summary>Everything the item uses, links to other items included.</summary>
    /// <param name="item">The item.</param>
    /// <param name="definitions">What says of which kind the fields of the item's type are.</param>
    /// <param name="at">The items at a path.</param>
    public static IEnumerable<Reference> In(Item item, Site definitions, Func<string, IEnumerable<string>> at)
    {
        var path = SitePath.Of("items", item.Key);
        var name = NameOf(item, definitions.Settings.DefaultLocale);
        var found = new List<(Usable What, string Key, string Path)>
        {
            (Usable.ContentType, item.Type, $"{path}/type"),
        };
        found.AddRange(SitePath.Each($"{path}/topics", item.Topics).Select(topic => (Usable.Topic, topic.Element, topic.Path)));
        found.AddRange(Audience(item.Audience.Personas, item.Audience.Phases, item.Audience.Channels, $"{path}/audience"));
        found.AddRange(item.Owner is { } owner ? [(Usable.Owner, owner, $"{path}/owner")] : []);
        found.AddRange(item.Facts.Select(fact => (fact.Name, fact.Value)).Where(fact => fact.Value is FactValue.Url)
            .SelectMany(fact => Link(((FactValue.Url)fact.Value).Address, $"{path}/facts/{fact.Name}", at)));
        foreach (var locale in item.Variants.GroupBy(variant => variant.Locale))
        {
            found.AddRange(SitePath.Each($"{path}/variants/{locale.Key}", locale, variant => variant.Key).SelectMany(variant => Of(item, variant.Element, definitions, variant.Path, at)));
        }

        return found
            .Where(reference => reference.What != Usable.Item || reference.Key != item.Key)
            .Select(reference => new Reference(reference.What, reference.Key, new Use(Noun.Item, item.Key, name, reference.Path)));
    }

    /// <summary>The headline of the item's base in the default locale, else of its first base that has one; its key when there is none.</summary>
    public static string NameOf(Item item, Locale locale)
    {
        string? first = null;
        foreach (var variant in item.Variants)
        {
            if (variant.Message.Headline is not { Length: > 0 } headline || !variant.IsBase)
            {
                continue;
            }

            if (variant.Locale == locale)
            {
                return headline;
            }

            first ??= headline;
        }

        return first ?? item.Key;
    }

    /// <summary>The files of a picture, in all its sizes.</summary>
    public static IEnumerable<string> Files(Media media) => [media.File, .. (media.Renditions ?? []).Select(rendition => rendition.File)];

    private static IEnumerable<(Usable What, string Key, string Path)> Audience(ValueList<string> personas, ValueList<string> phases, ValueList<string> channels, string path) =>
    [
        .. SitePath.Each($"{path}/personas", personas).Select(persona => (Usable.Persona, persona.Element, persona.Path)),
        .. SitePath.Each($"{path}/phases", phases).Select(phase => (Usable.Phase, phase.Element, phase.Path)),
        .. SitePath.Each($"{path}/channels", channels).Select(channel => (Usable.Channel, channel.Element, channel.Path)),
    ];

    private static IEnumerable<(Usable What, string Key, string Path)> Of(Item item, Variant variant, Site definitions, string path, Func<string, IEnumerable<string>> at) =>
    [
        .. Audience(variant.When.Personas, variant.When.Phases, variant.When.Channels, $"{path}/when"),
        .. variant.When.Experiment is { } arm ? [(Usable.Experiment, arm.Experiment, $"{path}/when/experiment")] : Enumerable.Empty<(Usable, string, string)>(),
        .. SitePath.Each($"{path}/callsToAction", variant.Message.CallsToAction ?? []).SelectMany(call => Link(call.Element.Url, $"{call.Path}/url", at)),
        .. SitePath.Each($"{path}/media", variant.Message.Media ?? []).SelectMany(media => Files(media.Element).Select(file => (Usable.File, file, media.Path))),
        .. Links(variant.Message.Summary, $"{path}/summary", at),
        .. Links(variant.Message.Body, $"{path}/body", at),
        .. SitePath.Each($"{path}/fields", variant.Fields, field => field.Key).SelectMany(field => OfField(item, field.Element, definitions, field.Path, at)),
    ];

    private static IEnumerable<(Usable What, string Key, string Path)> OfField(Item item, FieldValue field, Site definitions, string path, Func<string, IEnumerable<string>> at)
    {
        var kind = definitions.ContentTypes.FirstOrDefault(type => type.Key == item.Type)?.Fields.FirstOrDefault(defined => defined.Key == field.Key)?.Kind;
        return SitePath.Each(path, field.Values).SelectMany(value => (kind, value.Element) switch
        {
            (_, FieldScalar.Picture picture) => Files(picture.Value).Select(file => (Usable.File, file, value.Path)),
            (FieldKind.Reference, FieldScalar.Text text) => [(Usable.Item, text.Value, value.Path)],
            (FieldKind.Link, FieldScalar.Text text) => Link(text.Value, value.Path, at),
            (FieldKind.Markdown, FieldScalar.Text text) => Links(text.Value, value.Path, at),
            _ => [],
        });
    }

    private static IEnumerable<(Usable What, string Key, string Path)> Links(string? markdown, string path, Func<string, IEnumerable<string>> at) =>
        markdown is null ? [] : Addresses().Matches(markdown).SelectMany(match => Link(match.Groups[1].Value, path, at)).Distinct();

    private static IEnumerable<(Usable What, string Key, string Path)> Link(string address, string path, Func<string, IEnumerable<string>> at)
    {
        var place = address.Split('?', '#')[0];
        return place.StartsWith(MediaFolder, StringComparison.Ordinal)
            ? [(Usable.File, place[1..], path)]
            : at(place.Length > 1 ? place.TrimEnd('/') : place).Select(item => (Usable.Item, item, path));
    }

    // Where a Markdown link or picture leads: inline, or by a definition at the start of a line.
    [GeneratedRegex(@"(?:\]\(\s*|^ {0,3}\[[^\]\n]+\]:\s*)<?(/[^\s)>]*)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Addresses();
}
