using System.Text.Json.Nodes;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Sites;

namespace ContentJourney.OrchardCore.Translation.Tests;

/// <summary>A tenant with a type for pages, and content items for it.</summary>
internal static class Pages
{
    public static TypeMapping Type { get; } = new("Page", "page", "Page", new MessageSources(), [new OwnField("Page.Next", new FieldDefinition("next", "Next", FieldKind.Reference), "TextField")]);

    public static SiteFrame Frame { get; } = new(
        new SiteSettings { Key = "site", Title = "Site", DefaultLocale = Orchard.German, Locales = [Orchard.German, Orchard.English] },
        [],
        [Type]);

    public static SiteAssembly Assemble(params IEnumerable<ContentState> states) => new(Frame, states, Orchard.MarkdownOf);

    public static ContentState Published(ContentDocument document) => new(document, document);

    public static ContentState Draft(ContentDocument document) => new(document, null);

    /// <summary>A page; null leaves out what it is about.</summary>
    public static ContentDocument Page(string id, string? title = "Title", string? key = null, string? path = null, string? persona = null, string? set = null, string locale = "de", JsonNode? next = null, int minute = 0) => new()
    {
        Id = id,
        Type = "Page",
        Author = "anna",
        Owner = "otto",
        ModifiedAt = Orchard.Noon.AddMinutes(minute),
        PublishedAt = Orchard.Noon.AddMinutes(minute),
        Parts = new JsonObject
        {
            ["TitlePart"] = new JsonObject { ["Title"] = title },
            ["AutoroutePart"] = new JsonObject { ["Path"] = path },
            ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = set, ["Culture"] = locale },
            ["JourneyAudiencePart"] = new JsonObject
            {
                ["Audience"] = new JsonObject
                {
                    ["key"] = key,
                    ["audience"] = new JsonObject { ["personas"] = persona is null ? [] : new JsonArray(persona), ["phases"] = new JsonArray(), ["channels"] = new JsonArray() },
                },
            },
            ["Page"] = new JsonObject { ["Next"] = next },
        },
    };

    public static ContentDocument Persona(string id, string key, string? parent = null) => Definition(id, "Persona", new JsonObject { ["key"] = key, ["name"] = key, ["parent"] = parent });

    public static ContentDocument Model(string id, string key) =>
        Definition(id, "PhaseModel", JsonNode.Parse($$"""{ "key": "{{key}}", "name": "{{key}}", "phases": [{ "key": "interest", "name": "Interest", "kpis": [] }] }""")!.AsObject());

    public static ContentDocument Journey(string id, string key, string persona, string model) =>
        Definition(id, "Journey", JsonNode.Parse($$"""{ "key": "{{key}}", "name": "{{key}}", "persona": "{{persona}}", "model": "{{model}}", "stages": [{ "phase": "interest", "kpis": [], "touchpoints": [] }] }""")!.AsObject());

    private static ContentDocument Definition(string id, string type, JsonObject value)
    {
        foreach (var name in value.Where(property => property.Value is null).Select(property => property.Key).ToArray())
        {
            value.Remove(name);
        }

        return new ContentDocument { Id = id, Type = type, DisplayText = value["name"]!.GetValue<string>(), ModifiedAt = Orchard.Noon, PublishedAt = Orchard.Noon, Parts = new JsonObject { [$"{type}Part"] = new JsonObject { [type] = value } } };
    }
}
