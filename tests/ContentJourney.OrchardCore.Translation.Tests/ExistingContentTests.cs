using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Reading;

namespace ContentJourney.OrchardCore.Translation.Tests;

public class ExistingContentTests
{
    [Fact]
    public void Html_is_read_as_Markdown() => Assert.Equal(
        "## Brewing\n\nGrind *first*, then [pour](https://example.org/pour).",
        Base("""{ "HtmlBodyPart": { "Html": "<h2>Brewing</h2><script>no()</script><p>Grind <em>first</em>, then <a href=\"https://example.org/pour\">pour</a>.</p>" } }""", new MessageSources { Body = "HtmlBodyPart.Html" }).Message.Body);

    [Fact]
    public void Line_ends_of_texts_are_those_of_the_domain() => Assert.Equal(
        "One\nTwo\nThree",
        Base("""{ "Article": { "Teaser": { "Text": "One\r\nTwo\rThree" } } }""", new MessageSources { Summary = "Article.Teaser.Text" }).Message.Summary);

    [Fact]
    public void The_title_is_the_headline() => Assert.Equal("Title", Base("""{ "TitlePart": { "Title": " Title " } }""", new MessageSources()).Message.Headline);

    [Fact]
    public void The_name_of_a_content_item_without_a_title_is_the_headline() => Assert.Equal("Name", Base("{}", new MessageSources { Headline = null }).Message.Headline);

    [Fact]
    public void What_editors_wrote_into_the_base_stands_where_no_part_feeds_it()
    {
        var wording = Base("""{ "JourneyVariantsPart": { "Variants": [{ "key": "base", "locale": "de", "message": { "headline": "Own", "speech": "Said" } }] } }""", new MessageSources());

        Assert.Equal(("Own", "Said"), (wording.Message.Headline, wording.Message.Speech));
    }

    [Fact]
    public void A_media_field_feeds_the_pictures_and_sizes_that_are_known_of_a_file_are_kept()
    {
        var wording = Base(
            """
            {
              "Article": { "Picture": { "Paths": ["a.jpg", "b/c.png", null, 7], "MediaTexts": ["A cup"] } },
              "JourneyVariantsPart": { "Variants": [{ "key": "base", "locale": "de", "message": { "media": [{ "file": "media/b/c.png", "alt": "A pot", "width": 4, "height": 3 }] } }] }
            }
            """,
            new MessageSources { Media = "Article.Picture" });

        Assert.Equal([new Media("media/a.jpg", "A cup"), new Media("media/b/c.png", "A pot", 4, 3)], wording.Message.Media!);
    }

    [Fact]
    public void A_link_field_feeds_the_first_call_to_action_once_and_its_kind_is_kept()
    {
        var wording = Base(
            """
            {
              "Article": { "More": { "Url": "~/x", "Text": "Read on" } },
              "JourneyVariantsPart": { "Variants": [{ "key": "base", "locale": "de", "message": { "callsToAction": [{ "label": "Call", "url": "tel:1", "kind": "call" }, { "label": "Old", "url": "/x", "kind": "buy" }] } }] }
            }
            """,
            new MessageSources { CallToAction = "Article.More" });

        Assert.Equal([new CallToAction("Read on", "/x", "buy"), new CallToAction("Call", "tel:1", "call")], wording.Message.CallsToAction!);
    }

    [Fact]
    public void A_link_without_a_text_says_its_address() =>
        Assert.Equal([new CallToAction("https://example.org", "https://example.org")], Base("""{ "Article": { "More": { "Url": "https://example.org", "Text": null } } }""", new MessageSources { CallToAction = "Article.More" }).Message.CallsToAction!);

    [Fact]
    public void Own_fields_of_every_sort_are_read()
    {
        var wording = Base(
            """
            {
              "Article": {
                "Note": { "Text": "A note" },
                "Terms": { "Markdown": "*Terms*" },
                "History": { "Html": "<p>It <strong>was</strong></p>" },
                "Minutes": { "Value": 12.50 },
                "Free": { "Value": true },
                "Until": { "Value": "2026-03-01T00:00:00Z" },
                "Source": { "Url": "~/source", "Text": "Source" },
                "Cover": { "Paths": ["a.jpg", "b.jpg"], "MediaTexts": ["A"] },
                "Next": { "ContentItemIds": ["one", "nobody", "two"] },
                "Tags": { "Text": "a\n\n b " }
              }
            }
            """,
            new MessageSources(),
            Own("Note", FieldKind.Text),
            Own("Terms", FieldKind.Markdown),
            Own("History", FieldKind.Markdown),
            Own("Minutes", FieldKind.Number),
            Own("Free", FieldKind.Boolean),
            Own("Until", FieldKind.Date),
            Own("Source", FieldKind.Link),
            Own("Cover", FieldKind.Media),
            Own("Next", FieldKind.Reference, list: true),
            Own("Tags", FieldKind.Text, list: true));

        Assert.Equal(
            [
                new FieldValue("note", [new FieldScalar.Text("A note")]),
                new FieldValue("terms", [new FieldScalar.Text("*Terms*")]),
                new FieldValue("history", [new FieldScalar.Text("It **was**")]),
                new FieldValue("minutes", [new FieldScalar.Number(12.50m)]),
                new FieldValue("free", [new FieldScalar.Boolean(true)]),
                new FieldValue("until", [new FieldScalar.Date(new DateOnly(2026, 3, 1))]),
                new FieldValue("source", [new FieldScalar.Text("/source")]),
                new FieldValue("cover", [new FieldScalar.Picture(new Media("media/a.jpg", "A"))]),
                new FieldValue("next", [new FieldScalar.Text("key-of-one"), new FieldScalar.Text("key-of-two")]),
                new FieldValue("tags", [new FieldScalar.Text("a"), new FieldScalar.Text("b")]),
            ],
            wording.Fields);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "Article": {} }""")]
    [InlineData("""{ "Article": { "Minutes": {}, "Tags": {} } }""")]
    [InlineData("""{ "Article": { "Minutes": { "Value": null }, "Tags": { "Text": null } } }""")]
    public void Own_fields_without_a_value_are_not_there(string parts) =>
        Assert.Empty(Base(parts, new MessageSources(), Own("Minutes", FieldKind.Number), Own("Tags", FieldKind.Text, list: true)).Fields);

    [Fact]
    public void A_content_item_without_any_part_is_an_item_with_a_base_and_nothing_else()
    {
        var item = Read("{}", new MessageSources(), "Name").Value;

        Assert.Equal(
            new Item
            {
                Key = "4a0000000000000000000000aa",
                Type = "article",
                Variants = [new Variant { Key = "base", Locale = Orchard.German, Message = new Message { Headline = "Name" } }],
            },
            item);
    }

    [Fact]
    public void The_address_of_the_page_is_the_path_unless_the_audience_has_another()
    {
        Assert.Equal("/blog/cup", Read("""{ "AutoroutePart": { "Path": "blog/cup" } }""", new MessageSources()).Value.Path);
        Assert.Equal("/", Read("""{ "AutoroutePart": { "Path": "start" }, "JourneyAudiencePart": { "Audience": { "path": "/" } } }""", new MessageSources()).Value.Path);
    }

    [Fact]
    public void Wordings_for_nobody_in_particular_beside_the_base_are_kept_so_that_they_can_be_told()
    {
        var item = Read("""{ "JourneyVariantsPart": { "Variants": [{ "key": "lost", "locale": "de" }] } }""", new MessageSources(), "Name").Value;

        Assert.Equal(["base", "lost"], item.Variants.Select(variant => variant.Key));
    }

    private static OwnField Own(string field, FieldKind kind, bool list = false) => new($"Article.{field}", new FieldDefinition(TypeNames.NameFor(field), field, kind, list), "TextField");

    private static Variant Base(string parts, MessageSources sources, params OwnField[] fields) => Read(parts, sources, "Name", fields).Value.Variants.Single();

    private static Problems.Outcome<Item> Read(string parts, MessageSources sources, string? name = null, params OwnField[] fields) =>
        new ItemReader(Orchard.German, Orchard.MarkdownOf, id => id == "nobody" ? null : $"key-of-{id}")
            .Read([Orchard.Document("Article", parts, displayText: name)], new TypeMapping("Article", "article", "Article", sources, fields.ToValueList()));
}
