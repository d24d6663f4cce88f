using ContentJourney.Selection;

namespace ContentJourney.Admin.Wording;

/// <summary>Why nobody ever sees a wording, in the reader's language.</summary>
internal static class HiddenWords
{
    public static string Hidden(this Words words, HiddenVariant hidden) => hidden.Reason switch
    {
        HiddenReason.SaysNothing => words["\"{0}\" says nothing of its own, so it changes nothing.", hidden.Variant.Key],
        HiddenReason.NoBase => words["There is no base in {0}, so \"{1}\" is never chosen.", hidden.Variant.Locale, hidden.Variant.Key],
        HiddenReason.Nobody => words["\"{0}\" is for nobody: no persona, phase and channel of the site that may see the item are those it names.", hidden.Variant.Key],
        HiddenReason.Over => words["The time of \"{0}\" is over.", hidden.Variant.Key],
        _ => words["Nobody ever sees \"{0}\": wherever it could be, others come first and say all that it says: {1}.", hidden.Variant.Key, string.Join(", ", (IEnumerable<string>)hidden.First)],
    };
}
