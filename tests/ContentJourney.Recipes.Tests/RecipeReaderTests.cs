using ContentJourney.Experiments;
using ContentJourney.Publishing;

namespace ContentJourney.Recipes.Tests;

public class RecipeReaderTests
{
    [Fact]
    public void A_recipe_that_uses_everything_is_read_as_it_is_written()
    {
        var recipe = Sample.Read("kaffee");
        var site = recipe.Contents.Site;

        Assert.Equal("1.0", site.Settings.Version);
        Assert.Equal(["kaffeemensch", "technik-max"], site.Personas.Select(persona => persona.Key));
        Assert.Equal("Er misst die Temperatur.\nDann erst trinkt er.\n", site.Personas[1].Scenarios[0].Story);
        Assert.Equal(new Arm("knapp", 3333), site.Experiments[0].Arms[0]);
        Assert.Equal(-1, site.Journeys[0].Stages[0].Touchpoints[0].Emotion);
        Assert.Equal(["entwurf"], site.Drafts.Select(item => item.Key));
        Assert.Equal(["media/max.svg"], recipe.Contents.Files.Select(file => file.Path));
        Assert.Equal([new Removal(Noun.Persona, "frueher"), new Removal(Noun.Item, "alt")], recipe.Removals);
        Assert.Empty(recipe.Warnings);
    }
}
