using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;

namespace ContentJourney.Selection;

/// <summary>A variant that nobody ever sees.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Reason">Why.</param>
/// <param name="First">Where it is beaten, the keys of those that come first, in ordinal order; else empty.</param>
public sealed record HiddenVariant(Variant Variant, HiddenReason Reason, ValueList<string> First)
{
    /// <summary>Gets the reason in one sentence for editors.</summary>
    public ProblemText Sentence => Reason switch
    {
        HiddenReason.SaysNothing => (ProblemText)$"\"{Variant.Key}\" says nothing of its own, so it changes nothing.",
        HiddenReason.NoBase => $"There is no base in {Variant.Locale}, so \"{Variant.Key}\" is never chosen.",
        HiddenReason.Nobody => $"\"{Variant.Key}\" is for nobody: no persona, phase and channel of the site that may see the item are those it names.",
        HiddenReason.Over => $"The time of \"{Variant.Key}\" is over.",
        _ when First.Count == 1 => $"\"{Variant.Key}\" is never seen: wherever it could be, {First[0]} comes first and says all that it says.",
        _ => $"\"{Variant.Key}\" is never seen: wherever it could be, {string.Join(", ", (IEnumerable<string>)First)} come first and say all that it says.",
    };
}
