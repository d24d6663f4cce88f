using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Editing;

/// <summary>A fact of an item and where it is said.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Mentions">The texts that refer to it.</param>
/// <param name="Handwritten">The texts that say the value itself instead, as it is formatted in their locale; they would stay when the fact changes.</param>
public sealed record FactUse(Fact Fact, ValueList<FactPlace> Mentions, ValueList<FactPlace> Handwritten);
