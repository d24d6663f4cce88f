using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Recipes.Folders;

namespace ContentJourney.Recipes;

/// <summary>Brings recipes into a store and takes them out again.</summary>
/// <param name="measure">How texts are measured against budgets; null leaves those that need it unchecked.</param>
public sealed class RecipeApplier(BudgetMeasure? measure = null)
{
    /// <summary>Makes the store's site hold what the recipe says, in one transaction; nothing is written when something is wrong or nothing differs.</summary>
    public async Task<Outcome<RecipeReport>> ApplyAsync(ISiteStore store, Recipe recipe, Authorship by, CancellationToken cancellation)
    {
        var current = await store.ReadAllAsync(cancellation);
        var change = SiteDifference.Between(current, recipe.Contents, recipe.Removals);
        var next = (current ?? Empty(recipe)).With(change);
        var problems = SiteCheck.Problems(next.Site, [.. next.Files.Select(file => file.Path)], measure);
        if (problems.Count > 0)
        {
            return Outcome.Failed<RecipeReport>(problems.Select(recipe.Places.Locate));
        }

        var version = change.IsEmpty ? await store.ReadVersionAsync(cancellation) : await store.WriteAsync(change, by, cancellation);
        return new RecipeReport(version, change.Settings is not null, Report(current ?? Empty(recipe), recipe, change));
    }

    /// <summary>Makes the folder hold the store's site. Problem <c>site.empty</c> while there is none.</summary>
    public static async Task<Outcome<SiteContents>> ExportAsync(ISiteStore store, IRecipeFolder folder, CancellationToken cancellation)
    {
        if (await store.ReadAllAsync(cancellation) is not { } contents)
        {
            return Outcome.Failed<SiteContents>("site.empty", "There is no site to export yet; apply a recipe first.");
        }

        RecipeWriter.Write(contents, folder);
        return contents;
    }

    private static SiteContents Empty(Recipe recipe) => new(new Site { Settings = recipe.Contents.Site.Settings }, []);

    private static ValueList<NounReport> Report(SiteContents current, Recipe recipe, SiteChange change) =>
        Enum.GetValues<Noun>().Select(noun => Report(noun, SiteNouns.Keys(current, noun), recipe, change)).ToValueList();

    private static NounReport Report(Noun noun, IEnumerable<string> current, Recipe recipe, SiteChange change)
    {
        var before = current.ToHashSet(StringComparer.Ordinal);
        var set = SiteNouns.Keys(change, noun).Order(StringComparer.Ordinal).ToArray();
        return new NounReport(
            noun,
            set.Where(key => !before.Contains(key)).ToValueList(),
            set.Where(before.Contains).ToValueList(),
            change.Removals.Where(removal => removal.Noun == noun).Select(removal => removal.Key).Order(StringComparer.Ordinal).ToValueList(),
            SiteNouns.Keys(recipe.Contents, noun).Except(set, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList());
    }
}
