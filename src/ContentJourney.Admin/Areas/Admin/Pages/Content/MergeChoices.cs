using ContentJourney.Comparing;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>Whose change counts, as a form says it.</summary>
internal static class MergeChoices
{
    private const string Prefix = "choice:";

    /// <summary>The name of the choice for a part.</summary>
    public static string Name(string path) => Prefix + path;

    /// <summary>The choices by path; what is neither side is not decided.</summary>
    public static Dictionary<string, Side> Read(IFormCollection form) => form
        .Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal) && field.Value.ToString() is nameof(Side.Mine) or nameof(Side.Theirs))
        .ToDictionary(field => field.Key[Prefix.Length..], field => Enum.Parse<Side>(field.Value.ToString()), StringComparer.Ordinal);
}
