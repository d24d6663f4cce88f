using System.Runtime.CompilerServices;

namespace ContentJourney.Recipes.Tests;

internal static class RepositoryFiles
{
    public static string Samples { get; } = Path.Combine(Here(), "Samples");

    public static string Recipes { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "recipes"));

    public static string Documentation { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "docs", "recipes.md"));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
