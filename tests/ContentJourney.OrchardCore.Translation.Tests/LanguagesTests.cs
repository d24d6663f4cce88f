using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Reading;
using ContentJourney.OrchardCore.Translation.Sites;

namespace ContentJourney.OrchardCore.Translation.Tests;

public class LanguagesTests
{
    private static readonly TypeMapping _type = new("Article", "article", "Article", new MessageSources(), []);

    [Fact]
    public void Content_items_of_a_localization_set_are_one_item_with_a_base_for_each_language()
    {
        var item = Read(In("en", "1", "Cup"), In("de", "2", "Tasse"));

        Assert.Equal([("de", "base", "Tasse"), ("en", "base", "Cup")], item.Variants.Select(variant => (variant.Locale.Tag, variant.Key, variant.Message.Headline)));
    }

    [Fact]
    public void What_an_item_has_once_is_that_of_the_default_language()
    {
        var item = Read(
            In("en", "1", "Cup", """{ "key": "cup", "topics": ["coffee"], "priority": 1 }""", "cup"),
            In("de", "2", "Tasse", """{ "key": "tasse", "topics": ["kaffee"], "priority": 2 }""", "tasse"));

        Assert.Equal(("tasse", "/tasse", "kaffee", 2), (item.Key, item.Path, item.Topics.Single(), item.Priority));
    }

    [Fact]
    public void Without_the_default_language_it_is_that_of_the_first_by_tag()
    {
        var item = Read(In("fr", "1", "Tasse", """{ "topics": ["cafe"] }"""), In("en", "2", "Cup", """{ "topics": ["coffee"] }"""));

        Assert.Equal("coffee", item.Topics.Single());
    }

    [Fact]
    public void A_content_item_that_names_no_language_is_in_the_default_one() =>
        Assert.Equal("de", Read(Orchard.Document("Article", "{}", displayText: "Tasse")).Variants.Single().Locale.Tag);

    [Fact]
    public void The_key_is_the_first_that_somebody_typed()
    {
        Assert.Equal("cup", Read(In("de", "1", "Tasse"), In("en", "2", "Cup", """{ "key": "cup" }""")).Key);
        Assert.Equal("cup", Read(In("de", "1", "Tasse", """{ "key": " " }"""), In("en", "2", "Cup", """{ "key": "cup" }""")).Key);
    }

    [Fact]
    public void Where_nobody_typed_a_key_it_is_the_id_of_the_localization_set_or_else_of_the_content_item()
    {
        Assert.Equal("set", Read(In("de", "1", "Tasse"), In("en", "2", "Cup")).Key);
        Assert.Equal("4a0000000000000000000000aa", Read(Orchard.Document("Article", "{}", displayText: "Tasse")).Key);
    }

    [Fact]
    public void Visitors_see_the_published_language_alone_while_editors_see_the_draft_beside_it()
    {
        var (german, english) = (In("de", "1", "Tasse"), In("en", "2", "Cup"));
        var assembly = Assembly(new ContentState(german, null), new ContentState(english, english));

        Assert.Equal(["en"], assembly.Snapshot.Site.Items.Single().Variants.Select(variant => variant.Locale.Tag));
        Assert.Equal(["de", "en"], assembly.DeskSince(0).Items.Single().Item.Variants.Select(variant => variant.Locale.Tag));
        Assert.Equal((2, 1), (assembly.DeskSince(0).Items.Single().Version, assembly.DeskSince(0).Items.Single().PublishedVersion));
    }

    [Fact]
    public void An_edited_language_is_shown_as_it_was_published()
    {
        var assembly = Assembly(new ContentState(In("de", "1", "Neu"), In("de", "1", "Alt")));

        Assert.Equal("Alt", assembly.Snapshot.Site.Items.Single().Variants.Single().Message.Headline);
        Assert.Equal("Neu", assembly.DeskSince(0).Items.Single().Item.Variants.Single().Message.Headline);
    }

    private static Item Read(params ContentDocument[] documents) => new ItemReader(Orchard.German, Orchard.MarkdownOf, _ => null).Read(documents, _type).Value;

    private static SiteAssembly Assembly(params ContentState[] states) =>
        new(new SiteFrame(new SiteSettings { Key = "site", Title = "Site", DefaultLocale = Orchard.German, Locales = [Orchard.German, Orchard.English] }, [], [_type]), states, Orchard.MarkdownOf);

    private static ContentDocument In(string locale, string id, string title, string audience = "{}", string? path = null) => Orchard.Document(
        "Article",
        $$"""
        {
          "TitlePart": { "Title": "{{title}}" },
          "AutoroutePart": { "Path": "{{path}}" },
          "LocalizationPart": { "LocalizationSet": "set", "Culture": "{{locale}}" },
          "JourneyAudiencePart": { "Audience": {{audience}} }
        }
        """,
        id);
}
