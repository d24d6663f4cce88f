using ContentJourney.Selection;

namespace ContentJourney.OrchardCore.Variants;

/// <summary>Why nobody ever sees a wording, as texts that can be translated.</summary>
internal static class HiddenWords
{
    /// <summary>The text.</summary>
    public static string Of(HiddenVariant hidden) => hidden.Reason switch
    {
        HiddenReason.SaysNothing => "\"{0}\" says nothing of its own, so it changes nothing.",
        HiddenReason.NoBase => "There is no base in this language, so \"{0}\" is never chosen.",
        HiddenReason.Nobody => "\"{0}\" is for nobody: no persona, phase and channel of the site that may see this are those it names.",
        HiddenReason.Over => "The time of \"{0}\" is over.",
        _ => "Nobody ever sees \"{0}\": wherever it could be, others come first and say all that it says: {1}.",
    };

    /// <summary>What stands in its gaps.</summary>
    public static object[] Values(HiddenVariant hidden) => [hidden.Variant.Key, string.Join(", ", hidden.First.AsEnumerable())];
}
