using ContentJourney.Collections;
using ContentJourney.Publishing;

namespace ContentJourney.Recipes;

/// <summary>What applying a recipe did to the things of one noun, by key.</summary>
/// <param name="Noun">The noun.</param>
/// <param name="Added">What was not there before.</param>
/// <param name="Changed">What was there and differs now.</param>
/// <param name="Removed">What is gone.</param>
/// <param name="Unchanged">What the recipe holds and the site had already, just so.</param>
public sealed record NounReport(Noun Noun, ValueList<string> Added, ValueList<string> Changed, ValueList<string> Removed, ValueList<string> Unchanged);
