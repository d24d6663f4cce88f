namespace ContentJourney.Recipes.Reading;

/// <summary>What a file of a recipe is, by its path.</summary>
internal enum RecipeFileKind
{
    /// <summary>No part of the recipe, and allowed: a README, a license, what systems leave behind.</summary>
    Ignored,

    /// <summary>YAML or Markdown of the recipe.</summary>
    Text,

    /// <summary>A medium.</summary>
    Media,

    /// <summary>Nothing that a recipe has; probably a misspelling.</summary>
    Unknown,
}
