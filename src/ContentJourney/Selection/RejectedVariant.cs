using ContentJourney.Content;

namespace ContentJourney.Selection;

/// <summary>A variant that did not take part.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Rule">The first rule it failed.</param>
/// <param name="Detail">What the rule asked and what the context said, for a person.</param>
public sealed record RejectedVariant(Variant Variant, SelectionRule Rule, string Detail);
