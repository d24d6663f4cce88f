using ContentJourney.Recipes;
using ContentJourney.Web.Accounts;

namespace ContentJourney.Web.Hosting;

/// <summary>What was done before the first request.</summary>
/// <param name="Recipe">What a recipe brought; null when none was applied.</param>
/// <param name="Administrator">What was done for an administrator.</param>
internal sealed record SiteStartReport(RecipeReport? Recipe, AdministratorReport Administrator);
