using ContentJourney.Collections;
using ContentJourney.Fitting;
using ContentJourney.Selection;

namespace ContentJourney.Explaining;

/// <summary>Why a context gets what it gets.</summary>
/// <param name="Content">What it gets; null when the item is withheld.</param>
/// <param name="Withheld">Why it gets nothing; null when it gets something.</param>
/// <param name="Rejected">The variants that did not take part; empty for a withheld item, of which nothing is told.</param>
/// <param name="Alternatives">What may be offered instead of an item about an excluded topic, best first.</param>
/// <param name="Sentence">The same for a person.</param>
public sealed record Explanation(
    DeliveredContent? Content,
    WithheldReason? Withheld,
    ValueList<RejectedVariant> Rejected,
    ValueList<DeliveredContent> Alternatives,
    string Sentence);
