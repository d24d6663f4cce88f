using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ContentJourney.Tests.Vectors;

/// <summary>Finds the vectors of the repository, <c>tests/vectors</c>.</summary>
internal static class VectorFiles
{
    public static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder(), name)));
        var root = document.RootElement.Clone();
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        return root;
    }

    public static string[] Selections() =>
        [.. Directory.GetFiles(Path.Combine(Folder(), "selection"), "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "vectors");
}
