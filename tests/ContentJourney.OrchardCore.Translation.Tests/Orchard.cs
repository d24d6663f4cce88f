using System.Text.Json.Nodes;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Writing;
using ContentJourney.Shaping;

namespace ContentJourney.OrchardCore.Translation.Tests;

/// <summary>Content items as Orchard Core would keep them.</summary>
internal static class Orchard
{
    public static Locale German { get; } = Locale.Of("de");

    public static Locale English { get; } = Locale.Of("en");

    public static DateTimeOffset Noon { get; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Markdown of HTML, as the product makes it.</summary>
    public static string MarkdownOf(string html) => new TextShaper().Write(TextShaper.ReadHtml(html), Channels.TextForm.Markdown, German);

    /// <summary>A type whose content items have a title and a text in Markdown; own fields lie in the part of its name.</summary>
    public static TypeMapping Mapping(ContentType type)
    {
        var name = TypeNames.TypeFor(type.Key);
        return new TypeMapping(
            name,
            type.Key,
            type.Name,
            new MessageSources { Body = $"{PartNames.MarkdownBody}.Markdown" },
            [.. type.Fields.Select(field => new OwnField($"{name}.{TypeNames.FieldFor(field.Key)}", field, FieldKinds.FieldFor(field)))]);
    }

    /// <summary>An id as Orchard makes them: 26 lower-case letters and digits.</summary>
    public static string Id(string key, Locale locale) =>
        string.Concat(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{key} {locale}")).Take(26).Select(value => "0123456789abcdefghjkmnpqrstvwxyz"[value % 32]));

    /// <summary>What is written as a content item; its parts went through text, as a store would have it.</summary>
    public static ContentDocument Document(WrittenItem written, Item item, TypeMapping type) => new()
    {
        Id = Id(item.Key, written.Locale),
        Type = type.Type,
        DisplayText = written.DisplayText,
        ModifiedAt = Noon,
        PublishedAt = Noon,
        Parts = Stored(written.Parts),
    };

    /// <summary>A content item of some parts in JSON.</summary>
    public static ContentDocument Document(string type, string parts, string id = "4a0000000000000000000000aa", string? displayText = null) => new()
    {
        Id = id,
        Type = type,
        DisplayText = displayText,
        ModifiedAt = Noon,
        PublishedAt = Noon,
        Parts = JsonNode.Parse(parts)!.AsObject(),
    };

    public static JsonObject Stored(JsonObject parts) => JsonNode.Parse(parts.ToJsonString())!.AsObject();
}
