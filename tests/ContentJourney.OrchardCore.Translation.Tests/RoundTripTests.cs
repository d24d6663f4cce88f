using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Mapping;
using ContentJourney.OrchardCore.Translation.Reading;
using ContentJourney.OrchardCore.Translation.Sites;
using ContentJourney.OrchardCore.Translation.Writing;
using ContentJourney.Publishing;
using ContentJourney.Recipes;
using ContentJourney.Recipes.Folders;

namespace ContentJourney.OrchardCore.Translation.Tests;

public class RoundTripTests
{
    [Theory]
    [InlineData("morgenroutine", 37)]
    [InlineData("werkzeugbau", 20)]
    public void Every_item_of_a_recipe_comes_back_from_content_items_as_it_was(string recipe, int count)
    {
        var site = Read(recipe);
        var items = site.Items.Concat(site.Drafts).ToArray();

        Assert.Equal(count, items.Length);
        Assert.All(items, item => Assert.Equal(item, ThroughOrchard(site, item)));
    }

    [Theory]
    [InlineData("morgenroutine", 26)]
    [InlineData("werkzeugbau", 25)]
    public void Every_definition_of_a_recipe_comes_back_from_its_content_item_as_it_was(string recipe, int count)
    {
        var site = Read(recipe);
        var documents = Definitions(site).ToArray();
        var read = documents.Select(document => DefinitionReader.Read(document).Value).ToArray();

        Assert.Equal(count, documents.Length);
        Assert.Equal(site.Personas, read.SelectMany(part => part.Personas));
        Assert.Equal(site.PhaseModels, read.SelectMany(part => part.PhaseModels));
        Assert.Equal(site.Channels, read.SelectMany(part => part.Channels));
        Assert.Equal(site.Journeys, read.SelectMany(part => part.Journeys));
    }

    [Fact]
    public void A_content_item_of_each_language_has_the_default_language_first()
    {
        var site = Read("morgenroutine");
        var item = site.Items.First(item => item.Variants.Select(variant => variant.Locale).Distinct().Count() > 1);

        var written = ItemWriter.Write(item, Orchard.Mapping(site.ContentTypes.Single(type => type.Key == item.Type)), Orchard.German);

        Assert.Equal(["de", "en"], written.Select(content => content.Locale.Tag));
    }

    [Theory]
    [InlineData("morgenroutine")]
    [InlineData("werkzeugbau")]
    public void A_recipe_is_the_same_site_when_all_its_content_items_are_assembled(string recipe)
    {
        var site = Read(recipe);
        var types = site.ContentTypes.Select(Orchard.Mapping).ToArray();
        var definitions = Definitions(site).Select(document => new ContentState(document, document));
        var items = site.Items.Concat(site.Drafts).SelectMany(item => Documents(site, item, types).Select(document => new ContentState(document, site.Drafts.Contains(item) ? null : document)));

        var assembly = new SiteAssembly(new SiteFrame(site.Settings, site.Experiments, [.. types]), items.Concat(definitions), Orchard.MarkdownOf);

        Assert.Empty(assembly.LeftOut);
        Assert.Equal(site with { Items = [], Drafts = [] }, assembly.Whole with { Items = [], Drafts = [] });
        Assert.Equal(site.Items.OrderBy(item => item.Key, StringComparer.Ordinal), assembly.Whole.Items);
        Assert.Equal(site.Drafts.OrderBy(item => item.Key, StringComparer.Ordinal), assembly.Whole.Drafts);
    }

    private static IEnumerable<ContentDocument> Definitions(Site site) => DefinitionWriter
        .Write(new SiteChange { Personas = site.Personas, PhaseModels = site.PhaseModels, Channels = site.Channels, Journeys = site.Journeys })
        .Select(written => Orchard.Document(written.Type, written.Parts.ToJsonString(), Orchard.Id($"{written.Type} {written.Key}", Orchard.German), written.DisplayText));

    private static IEnumerable<ContentDocument> Documents(Site site, Item item, params TypeMapping[] types)
    {
        var type = types.Single(type => type.Key == item.Type);
        return ItemWriter.Write(item, type, site.Settings.DefaultLocale).Select(written => Orchard.Document(written, item, type));
    }

    private static Item ThroughOrchard(Site site, Item item)
    {
        var type = Orchard.Mapping(site.ContentTypes.Single(type => type.Key == item.Type));
        var documents = Documents(site, item, type).Reverse().ToArray();
        return new ItemReader(site.Settings.DefaultLocale, Orchard.MarkdownOf, _ => null).Read(documents, type).Value;
    }

    private static Site Read(string recipe) => new RecipeReader().Read(new DiskFolder(RepositoryFiles.Recipe(recipe))).Value.Contents.Site;
}
