using System.Text;
using ContentJourney.Publishing;
using ContentJourney.Recipes.Folders;

namespace ContentJourney.Recipes.Tests;

/// <summary>What the writer makes of a site.</summary>
internal static class Written
{
    public static MemoryFolder By(SiteContents contents)
    {
        var folder = new MemoryFolder();
        RecipeWriter.Write(contents, folder);
        return folder;
    }

    public static string Text(MemoryFolder folder, string path)
    {
        using var reader = new StreamReader(folder.Open(path), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static string All(MemoryFolder folder) => string.Join('\n', folder.List().Select(entry => $"{entry.Path}\n{Text(folder, entry.Path)}"));
}
