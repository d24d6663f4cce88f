using ContentJourney.Collections;
using ContentJourney.Transfer;

namespace ContentJourney.Recipes;

/// <summary>What applying a recipe did.</summary>
/// <param name="Version">The site's version afterwards.</param>
/// <param name="SettingsChanged">Whether title, languages or the like differ now.</param>
/// <param name="Nouns">What became of the things, one entry a noun.</param>
public sealed record RecipeReport(long Version, bool SettingsChanged, ValueList<NounReport> Nouns)
{
    /// <summary>Gets whether anything differs now.</summary>
    public bool HasChanges => SettingsChanged || Nouns.Any(noun => noun.Added.Count + noun.Changed.Count + noun.Removed.Count > 0);
}
