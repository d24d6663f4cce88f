using System.Runtime.CompilerServices;

namespace ContentJourney.OrchardCore.Translation.Tests;

internal static class RepositoryFiles
{
    public static string Recipe(string name) => Path.GetFullPath(Path.Combine(Here(), "..", "..", "recipes", name));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
