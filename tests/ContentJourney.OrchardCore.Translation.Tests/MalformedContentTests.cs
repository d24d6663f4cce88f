using System.Text.Json.Nodes;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Reading;
using ContentJourney.Problems;

namespace ContentJourney.OrchardCore.Translation.Tests;

public class MalformedContentTests
{
    // What somebody may have put in place of anything.
    private static readonly string[] _shapes =
    [
        "null", "true", "0", "-1.5", "1e400", "\"\"", "\" \"", "\"text\"", "[]", "[null]", "[0]", "[\"text\"]", "[[]]", "[{}]", "{}",
        """{ "Text": 1, "Value": [], "Html": {}, "Url": [], "Paths": {}, "ContentItemIds": 1 }""",
        """{ "kind": "none", "key": null, "name": [] }""",
    ];

    private static readonly TypeMapping _type = new(
        "Article",
        "article",
        "Article",
        new MessageSources { Summary = "Article.Teaser.Text", Body = "HtmlBodyPart.Html", Media = "Article.Picture", CallToAction = "Article.More" },
        [
            .. Enum.GetValues<FieldKind>().Select(kind => new OwnField($"Article.{kind}", new FieldDefinition($"one{kind}", "One", kind), "TextField")),
            .. Enum.GetValues<FieldKind>().Select(kind => new OwnField($"Article.{kind}", new FieldDefinition($"many{kind}", "Many", kind, List: true), "TextField")),
        ]);

    [Fact]
    public void Whatever_stands_in_place_of_anything_in_a_content_item_nothing_is_thrown() => Assert.All(
        Broken("""
            {
              "TitlePart": { "Title": "T" },
              "AutoroutePart": { "Path": "a", "SetHomepage": true },
              "LocalizationPart": { "LocalizationSet": "set", "Culture": "en" },
              "HtmlBodyPart": { "Html": "<p>b</p>" },
              "Article": {
                "Teaser": { "Text": "t" }, "Picture": { "Paths": ["a.jpg"], "MediaTexts": ["a"] }, "More": { "Url": "~/x", "Text": "x" },
                "Text": { "Text": "t" }, "Markdown": { "Markdown": "t" }, "Number": { "Value": 1 }, "Boolean": { "Value": true }, "Date": { "Value": "2026-01-01" },
                "Link": { "Url": "~/x", "Text": "x" }, "Media": { "Paths": ["a.jpg"], "MediaTexts": ["a"] }, "Reference": { "ContentItemIds": ["one"] }
              },
              "JourneyAudiencePart": { "Audience": { "key": "k", "path": "/p", "audience": { "personas": ["p"], "phases": ["q"], "channels": ["c"] }, "topics": ["t"], "schedule": { "from": "2026-01-01T00:00:00Z" }, "priority": 1, "owner": "o" } },
              "JourneyFactsPart": { "Facts": [{ "name": "price", "value": { "kind": "money", "amount": 1, "currency": "EUR" } }] },
              "JourneyVariantsPart": { "Variants": [
                { "key": "base", "locale": "en", "message": { "headline": "h", "callsToAction": [{ "label": "l", "url": "/u", "kind": "buy" }], "media": [{ "file": "media/a.jpg", "alt": "a", "width": 1 }] } },
                { "key": "v", "locale": "en", "when": { "personas": ["p"], "condition": "a == 1", "experiment": { "experiment": "e", "arm": "a" } }, "priority": 1, "message": { "speech": "s" }, "fields": [{ "key": "f", "values": [{ "kind": "text", "value": "t" }] }] }
              ] }
            }
            """),
        parts =>
        {
            var document = Document("Article", parts);
            var reader = new ItemReader(Orchard.German, Orchard.MarkdownOf, id => id);
            Assert.NotEqual("", document.Group);
            Assert.NotEqual("", reader.KeyOf([document]));
            Assert.All(reader.Read([document], _type).Problems, problem => Assert.StartsWith("items/", problem.Path, StringComparison.Ordinal));
            Assert.NotNull(new Sites.SiteAssembly(Frame, [new ContentState(document, document)], Orchard.MarkdownOf).Snapshot);
        });

    [Theory]
    [InlineData("Persona", """{ "key": "p", "name": "P", "portrait": { "file": "media/a.jpg", "alt": "a" }, "parent": "q", "demographics": { "age": "30" }, "goals": ["g"], "technicalKnowledge": "expert", "scenarios": [{ "title": "t", "text": "x" }] }""")]
    [InlineData("PhaseModel", """{ "key": "m", "name": "M", "phases": [{ "key": "a", "name": "A", "kpis": [{ "key": "k", "name": "K" }] }] }""")]
    [InlineData("Channel", """{ "key": "c", "name": "C", "kind": "screen", "fallback": "web", "budgets": [{ "field": "headline", "max": 10, "unit": "characters" }] }""")]
    [InlineData("Journey", """{ "key": "j", "name": "J", "persona": "p", "model": "m", "stages": [{ "phase": "a", "kpis": [], "touchpoints": [{ "key": "t", "name": "T" }] }] }""")]
    public void Whatever_stands_in_place_of_anything_in_a_definition_nothing_is_thrown(string type, string part) => Assert.All(
        Broken($$"""{ "{{type}}Part": { "{{type}}": {{part}} } }"""),
        parts =>
        {
            var document = Document(type, parts);
            Assert.All(DefinitionReader.Read(document).Problems, problem => Assert.Equal($"{type}/{document.Id}/{type}Part/{type}", problem.Path));
            Assert.NotNull(new Sites.SiteAssembly(Frame, [new ContentState(document, document)], Orchard.MarkdownOf).Snapshot);
        });

    [Fact]
    public void A_part_that_cannot_be_read_is_a_problem_with_its_place()
    {
        var outcome = Read("""{ "JourneyFactsPart": { "Facts": 7 }, "JourneyVariantsPart": { "Variants": [null] } }""");

        Assert.Equal(
            [
                ("part.malformed", "items/4a0000000000000000000000aa/JourneyFactsPart/Facts"),
                ("part.malformed", "items/4a0000000000000000000000aa/JourneyVariantsPart/Variants"),
            ],
            outcome.Problems.Select(problem => (problem.Code, problem.Path)));
        Assert.StartsWith("JourneyFactsPart.Facts cannot be read: A stored list is no array.", outcome.Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{ "value": { "kind": "text", "wording": "w" } }]""")]
    [InlineData("""[{ "name": null, "value": { "kind": "text", "wording": "w" } }]""")]
    [InlineData("""[{ "name": "n", "value": null }]""")]
    [InlineData("""[{ "name": "n", "value": { "wording": "w" } }]""")]
    [InlineData("""[{ "name": "n", "value": { "kind": "none" } }]""")]
    public void What_must_be_there_and_is_not_is_a_problem(string facts) =>
        Assert.Equal("part.malformed", Read($$"""{ "JourneyFactsPart": { "Facts": {{facts}} } }""").Problems.Single().Code);

    private static Sites.SiteFrame Frame => new(new SiteSettings { Key = "site", Title = "Site", DefaultLocale = Orchard.German, Locales = [Orchard.German, Orchard.English] }, [], [_type]);

    private static Outcome<Item> Read(string parts) => new ItemReader(Orchard.German, Orchard.MarkdownOf, id => id).Read([Document("Article", parts)], _type);

    private static ContentDocument Document(string type, string parts) => Orchard.Document(type, parts);

    /// <summary>The JSON with each value in it replaced by each of the shapes, and with each property left out.</summary>
    private static IEnumerable<string> Broken(string json)
    {
        var places = Places(JsonNode.Parse(json)!).Count();
        return from place in Enumerable.Range(1, places - 1) from shape in _shapes.Prepend(null) select With(json, place, shape);
    }

    private static string With(string json, int place, string? shape)
    {
        var root = JsonNode.Parse(json)!;
        var node = Places(root).ElementAt(place);
        if (shape is not null)
        {
            node.ReplaceWith(JsonNode.Parse(shape));
        }
        else if (node.Parent is JsonObject parent)
        {
            parent.Remove(node.GetPropertyName());
        }

        return root.ToJsonString();
    }

    private static IEnumerable<JsonNode> Places(JsonNode node) => (node switch
    {
        JsonObject properties => properties.Select(property => property.Value),
        JsonArray elements => elements,
        _ => [],
    }).OfType<JsonNode>().SelectMany(Places).Prepend(node);
}
