using ContentJourney.Checking;
using ContentJourney.Problems;
using ContentJourney.Recipes.Folders;
using ContentJourney.Recipes.Reading;

namespace ContentJourney.Recipes;

/// <summary>Reads a recipe folder. Whatever somebody put there, the answer is a recipe or all that is wrong with it.</summary>
/// <param name="limits">How much a recipe may ask; null for the usual limits.</param>
/// <param name="measure">How texts are measured against budgets; null leaves those that need it unchecked.</param>
public sealed class RecipeReader(RecipeLimits? limits = null, BudgetMeasure? measure = null)
{
    /// <summary>Reads and checks a recipe. The path of each problem is its place, <c>file:line:column</c>.</summary>
    public Outcome<Recipe> Read(IRecipeFolder folder)
    {
        var log = new ProblemLog();
        var files = RecipeFiles.Read(folder, limits ?? RecipeLimits.Default, log);
        MediaCheck.Check(files, log);
        var draft = new SiteReader(files, (limits ?? RecipeLimits.Default).Depth, log).Read();
        if (draft is not null)
        {
            log.AddAll(SiteCheck.Problems(draft.Contents.Site, draft.Paths, measure, draft.IsUnread));
            log.AddAll(RemovalCheck.Problems(draft.Contents, draft.Removals));
        }

        var problems = log.Problems;
        return draft is null || problems.Count > 0
            ? Outcome.Failed<Recipe>(problems)
            : new Recipe(draft.Contents, draft.Removals, Warnings(draft, log), log.Places);
    }

    private Collections.ValueList<Problem> Warnings(SiteDraft draft, ProblemLog log)
    {
        var places = log.Places;
        return Collections.ValueList.ToValueList(((IEnumerable<Problem>)SiteCheck.Warnings(draft.Contents.Site, draft.Paths, measure)).Select(places.Locate));
    }
}
