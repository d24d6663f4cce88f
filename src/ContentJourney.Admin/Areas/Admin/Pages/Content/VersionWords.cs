using ContentJourney.Admin.Wording;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>What was done when a version was made, in the reader's language.</summary>
internal static class VersionWords
{
    private const string Restored = "restored version ";

    public static string Done(this Words words, string what) =>
        what == "saved" ? words["Saved"]
        : what.StartsWith(Restored, StringComparison.Ordinal) ? words["Restored from version {0}", what[Restored.Length..]]
        : what;
}
