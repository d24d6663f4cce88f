using ContentJourney.Checking;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Recipes.Folders;
using ContentJourney.Transfer;

namespace ContentJourney.Recipes;

/// <summary>Brings recipes into a store and takes them out again.</summary>
/// <param name="measure">How texts are measured against budgets; null leaves those that need it unchecked.</param>
public sealed class RecipeApplier(BudgetMeasure? measure = null)
{
    /// <summary>Makes the store's site hold what the recipe says, in one transaction; nothing is written when something is wrong or nothing differs.</summary>
    public async Task<Outcome<RecipeReport>> ApplyAsync(ISiteStore store, Recipe recipe, Authorship by, CancellationToken cancellation)
    {
        var planned = SitePlan.Of(await store.ReadAllAsync(cancellation), recipe.Contents, recipe.Removals, measure);
        if (!planned.TryGet(out var plan))
        {
            return Outcome.Failed<RecipeReport>(planned.Problems.Select(recipe.Places.Locate));
        }

        var version = plan.Change.IsEmpty ? await store.ReadVersionAsync(cancellation) : await store.WriteAsync(plan.Change, by, cancellation);
        return new RecipeReport(version, plan.Change.Settings is not null, plan.Nouns);
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
}
