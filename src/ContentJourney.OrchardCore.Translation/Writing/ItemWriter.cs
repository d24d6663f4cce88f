using System.Text.Json;
using System.Text.Json.Nodes;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Documents;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Reading;

namespace ContentJourney.OrchardCore.Translation.Writing;

/// <summary>Makes of an item what its content items hold, one for each language it has a base in.</summary>
public static class ItemWriter
{
    // Orchard's address of a page cannot be empty: the home page is one with an address that is chosen to be it.
    private const string Home = "/";

    /// <summary>The parts of each language, the default language first.</summary>
    /// <param name="item">The item.</param>
    /// <param name="type">How its type is mapped.</param>
    /// <param name="defaultLocale">The language that bears what the item has only once.</param>
    public static IEnumerable<WrittenItem> Write(Item item, TypeMapping type, Locale defaultLocale) => item.Variants
        .GroupBy(variant => variant.Locale)
        .OrderBy(language => language.Key == defaultLocale ? "" : language.Key.Tag, StringComparer.Ordinal)
        .Select((language, at) => Write(item, type, language.Key, [.. language], isLead: at == 0));

    private static WrittenItem Write(Item item, TypeMapping type, Locale locale, ValueList<Variant> variants, bool isLead)
    {
        var parts = new JsonObject
        {
            [PartNames.Localization] = new JsonObject { ["LocalizationSet"] = LocalizationSet.Of(item.Key), ["Culture"] = locale.Tag },
            [PartNames.Audience] = Part("Audience", Audience(item)),
            [PartNames.Facts] = Part("Facts", item.Facts),
        };
        var written = variants.Select(variant => variant.IsBase ? Base(variant, type, parts) : variant with { Fields = [] }).ToValueList();
        parts[PartNames.Variants] = Part("Variants", written);
        if (isLead && item.Path is { } path)
        {
            parts[PartNames.Autoroute] = path == Home
                ? new JsonObject { ["Path"] = item.Key, ["SetHomepage"] = true }
                : new JsonObject { ["Path"] = path.TrimStart('/') };
        }

        return new WrittenItem(locale, variants.FirstOrDefault(variant => variant.IsBase)?.Message.Headline ?? item.Key, parts);
    }

    private static AudienceDocument Audience(Item item) => new()
    {
        Key = item.Key,
        Path = item.Path == Home ? Home : null,
        Audience = item.Audience,
        Topics = item.Topics,
        Schedule = item.Schedule,
        Priority = item.Priority,
        Owner = item.Owner,
    };

    // What Orchard's own parts hold is not held twice; a media or link field is the editors' own business and is not written.
    private static Variant Base(Variant variant, TypeMapping type, JsonObject parts)
    {
        OwnFieldWriter.Write(variant.Fields, type, parts);
        var (message, sources) = (variant.Message, type.Sources);
        return variant with
        {
            Fields = [],
            Message = message with
            {
                Headline = Moved(message.Headline, sources.Headline, parts),
                Summary = Moved(message.Summary, sources.Summary, parts),
                Body = Moved(message.Body, sources.Body, parts),
            },
        };
    }

    // Null when the text went to its source. A blank one stays, as a part cannot tell "nothing" from "nothing said"; so does one that comes back from HTML differently.
    private static string? Moved(string? text, string? source, JsonObject parts)
    {
        if (source is null || source.EndsWith(".Html", StringComparison.Ordinal))
        {
            return text;
        }

        var isBlank = string.IsNullOrWhiteSpace(text);
        JsonPath.Set(parts, source, isBlank ? null : JsonValue.Create(text));
        return isBlank ? text : null;
    }

    private static JsonObject Part<T>(string property, T value) => new() { [property] = JsonSerializer.SerializeToNode(value, DocumentJson.Options) };
}
