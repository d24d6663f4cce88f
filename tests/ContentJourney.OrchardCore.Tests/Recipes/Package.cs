using System.IO.Compression;
using System.Text;
using ContentJourney.OrchardCore.Tests.Hosts;

namespace ContentJourney.OrchardCore.Tests.Recipes;

/// <summary>A deployment package that applies a recipe's folder.</summary>
internal static class Package
{
    private const string Step = """{ "name": "demo", "steps": [{ "name": "contentjourney", "folder": "site" }] }""";

    /// <summary>One with the demo, some of its files changed.</summary>
    public static MemoryStream OfDemo(Func<string, string, string>? change = null)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "Recipe.json", Encoding.UTF8.GetBytes(Step));
            foreach (var file in Directory.EnumerateFiles(StandAloneHost.Demo, "*", SearchOption.AllDirectories))
            {
                var path = Path.GetRelativePath(StandAloneHost.Demo, file).Replace(Path.DirectorySeparatorChar, '/');
                var isText = change is not null && Path.GetExtension(path) is ".md" or ".yaml";
                Put(zip, $"site/{path}", isText ? Encoding.UTF8.GetBytes(change!(path, File.ReadAllText(file))) : File.ReadAllBytes(file));
            }
        }

        stream.Position = 0;
        return stream;
    }

    private static void Put(ZipArchive zip, string path, byte[] bytes)
    {
        using var entry = zip.CreateEntry(path).Open();
        entry.Write(bytes);
    }
}
