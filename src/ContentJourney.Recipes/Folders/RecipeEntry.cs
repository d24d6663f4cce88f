namespace ContentJourney.Recipes.Folders;

/// <summary>A file of a recipe, before it is read.</summary>
/// <param name="Path">Its path in the recipe.</param>
/// <param name="Length">Its bytes, as its place says; an archive may lie.</param>
/// <param name="IsLink">Whether it is a link to somewhere else, which no recipe may have.</param>
public sealed record RecipeEntry(string Path, long Length, bool IsLink = false);
