namespace ContentJourney.Recipes.Reading;

/// <summary>Who sees an item of a recipe.</summary>
internal enum ItemStatus
{
    /// <summary>Visitors.</summary>
    Published,

    /// <summary>Editors.</summary>
    Draft,
}
