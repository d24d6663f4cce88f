using ContentJourney.Content;
using ContentJourney.OrchardCore.Translation.Reading;
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
        var change = new SiteChange { Personas = site.Personas, PhaseModels = site.PhaseModels, Channels = site.Channels, Journeys = site.Journeys };

        var documents = DefinitionWriter.Write(change)
            .Select(written => Orchard.Document(written.Type, written.Parts.ToJsonString(), Orchard.Id(written.Key, Orchard.German), written.DisplayText))
            .ToArray();
        var read = documents.Select(document => DefinitionReader.Read(document).Value).ToArray();

        Assert.Equal(count, documents.Length);
        Assert.Equal(change.Personas, read.SelectMany(part => part.Personas));
        Assert.Equal(change.PhaseModels, read.SelectMany(part => part.PhaseModels));
        Assert.Equal(change.Channels, read.SelectMany(part => part.Channels));
        Assert.Equal(change.Journeys, read.SelectMany(part => part.Journeys));
    }

    [Fact]
    public void A_content_item_of_each_language_has_the_default_language_first()
    {
        var site = Read("morgenroutine");
        var item = site.Items.First(item => item.Variants.Select(variant => variant.Locale).Distinct().Count() > 1);

        var written = ItemWriter.Write(item, Orchard.Mapping(site.ContentTypes.Single(type => type.Key == item.Type)), Orchard.German);

        Assert.Equal(["de", "en"], written.Select(content => content.Locale.Tag));
    }

    private static Item ThroughOrchard(Site site, Item item)
    {
        var type = Orchard.Mapping(site.ContentTypes.Single(type => type.Key == item.Type));
        var documents = ItemWriter.Write(item, type, site.Settings.DefaultLocale).Select(written => Orchard.Document(written, item, type)).Reverse().ToArray();
        return new ItemReader(site.Settings.DefaultLocale, Orchard.MarkdownOf, _ => null).Read(documents, type).Value;
    }

    private static Site Read(string recipe) => new RecipeReader().Read(new DiskFolder(RepositoryFiles.Recipe(recipe))).Value.Contents.Site;
}
