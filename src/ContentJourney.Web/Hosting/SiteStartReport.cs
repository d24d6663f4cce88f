using ContentJourney.Recipes;

namespace ContentJourney.Web.Hosting;

/// <summary>What was done before the first request.</summary>
/// <param name="Recipe">What a recipe brought; null when none was applied.</param>
internal sealed record SiteStartReport(RecipeReport? Recipe);
