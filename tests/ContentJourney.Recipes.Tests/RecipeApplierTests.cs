using ContentJourney.Publishing;
using ContentJourney.Recipes.Folders;

namespace ContentJourney.Recipes.Tests;

public class RecipeApplierTests
{
    private static readonly Authorship _by = new("test", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Applying_twice_changes_nothing_the_second_time()
    {
        var store = new MemoryStore();
        var recipe = Sample.Read("kaffee");

        var first = (await new RecipeApplier().ApplyAsync(store, recipe, _by, default)).Value;
        var second = (await new RecipeApplier().ApplyAsync(store, recipe, _by, default)).Value;

        Assert.True(first.HasChanges);
        Assert.Equal(["druck", "entwurf"], first.Nouns.Single(noun => noun.Noun == Noun.Item).Added);
        Assert.False(second.HasChanges);
        Assert.Equal(["druck", "entwurf"], second.Nouns.Single(noun => noun.Noun == Noun.Item).Unchanged);
        Assert.Equal(1, store.Writes);
    }

    [Fact]
    public async Task An_export_into_an_empty_folder_reads_as_the_same_site()
    {
        var store = new MemoryStore();
        var recipe = Sample.Read("kaffee");
        await new RecipeApplier().ApplyAsync(store, recipe, _by, default);

        var folder = new MemoryFolder();
        var exported = (await RecipeApplier.ExportAsync(store, folder, default)).Value;

        Assert.Equal(recipe.Contents, exported);
        Assert.Equal(recipe.Contents, new RecipeReader().Read(folder).Value.Contents);
    }

    [Fact]
    public async Task What_the_recipe_does_not_mention_stays_unless_it_says_so()
    {
        var store = new MemoryStore();
        await new RecipeApplier().ApplyAsync(store, Recipe("remove: {}", "frueher", "bleibt"), _by, default);

        var report = (await new RecipeApplier().ApplyAsync(store, Recipe("remove: { personas: [frueher, nie] }", "neu"), _by, default)).Value;

        var personas = report.Nouns.Single(noun => noun.Noun == Noun.Persona);
        Assert.Equal(["neu"], personas.Added);
        Assert.Equal(["frueher"], personas.Removed);
        Assert.True(report.SettingsChanged is false);
        Assert.Equal(["bleibt", "neu"], (await store.ReadAllAsync(default))!.Site.Personas.Select(persona => persona.Key));
    }

    [Fact]
    public async Task A_removal_that_leaves_a_reference_behind_is_refused_and_writes_nothing()
    {
        var store = new MemoryStore();
        await new RecipeApplier().ApplyAsync(store, Sample.Read("kaffee"), _by, default);

        var outcome = await new RecipeApplier().ApplyAsync(store, Recipe("remove: { personas: [technik-max] }"), _by, default);

        Assert.Equal(
            [
                "journeys/max/persona: There is no persona \"technik-max\".",
                "items/druck/variants/de/max-uhr/when/personas/0: There is no persona \"technik-max\".",
            ],
            outcome.Problems.Select(problem => problem.ToString()));
        Assert.Equal(1, store.Writes);
    }

    [Fact]
    public async Task An_empty_store_has_nothing_to_export()
    {
        var outcome = await RecipeApplier.ExportAsync(new MemoryStore(), new MemoryFolder(), default);

        Assert.Equal("site.empty", outcome.Problems.Single().Code);
    }

    private static Recipe Recipe(string remove, params string[] personas)
    {
        var folder = new TextFolder { ["recipe.yaml"] = $"key: kaffee\ntitle: Kaffee\ndefaultLocale: de\nlocales: [de, en]\n{remove}\n" };
        foreach (var persona in personas)
        {
            folder[$"personas/{persona}.yaml"] = $"name: {persona}\n";
        }

        return folder.Read().Value;
    }
}
