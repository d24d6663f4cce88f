using System.Buffers;

namespace ContentJourney.Recipes.Folders;

/// <summary>Which paths stay in the folder on every system.</summary>
internal static class RecipePath
{
    private static readonly SearchValues<char> _refused = SearchValues.Create("\\:*?\"<>|\0");

    public static bool IsInside(string path) =>
        path.Length is > 0 and <= 400
        && !path.AsSpan().ContainsAny(_refused)
        && !path.Any(char.IsControl)
        && path.Split('/').All(name => name.Length > 0 && name is not "." and not "..");
}
