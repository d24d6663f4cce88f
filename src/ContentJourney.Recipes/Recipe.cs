using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Recipes;

/// <summary>What a recipe folder says, read and checked.</summary>
/// <param name="Contents">The site and its files.</param>
/// <param name="Removals">What the recipe takes out of a site that has it.</param>
/// <param name="Warnings">What is allowed, but probably not meant.</param>
/// <param name="Places">Where in the files each part was written.</param>
public sealed record Recipe(SiteContents Contents, ValueList<Removal> Removals, ValueList<Problem> Warnings, PlaceMap Places);
