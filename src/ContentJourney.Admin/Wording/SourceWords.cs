using ContentJourney.Fitting;

namespace ContentJourney.Admin.Wording;

/// <summary>How a field came to a delivery, in the reader's language.</summary>
internal static class SourceWords
{
    public static string Source(this Words words, FieldSource source) => source switch
    {
        FieldSource.Authored => words["authored for it"],
        FieldSource.Inherited => words["inherited"],
        FieldSource.Derived => words["derived from another field"],
        _ => words["shortened to the budget"],
    };
}
