using System.Text;
using ContentJourney.Publishing;
using ContentJourney.Recipes.Folders;
using ContentJourney.Recipes.Reading;
using ContentJourney.Recipes.Writing;

namespace ContentJourney.Recipes;

/// <summary>Writes a site as a recipe. Equal sites give equal bytes: UTF-8 without byte order mark, LF, keys and files in a fixed order.</summary>
public static class RecipeWriter
{
    /// <summary>Makes the folder hold the site. Files of an earlier recipe that the site no longer has are taken away; a README and the like stay.</summary>
    /// <param name="contents">A site that <see cref="Checking.SiteCheck"/> finds nothing wrong with.</param>
    /// <param name="folder">Where to.</param>
    public static void Write(SiteContents contents, IRecipeFolder folder)
    {
        var files = Files(contents);
        var before = folder.List();
        if (before.Any(entry => entry.Path == RecipeLayout.Settings))
        {
            foreach (var entry in before.Where(entry => RecipeLayout.IsOwn(entry.Path) && !files.ContainsKey(entry.Path)))
            {
                folder.Delete(entry.Path);
            }
        }

        foreach (var (path, bytes) in files)
        {
            folder.Put(path, bytes.Span);
        }
    }

    private static SortedDictionary<string, ReadOnlyMemory<byte>> Files(SiteContents contents)
    {
        var files = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (path, text) in SiteWriter.Write(contents.Site))
        {
            files[path] = Encoding.UTF8.GetBytes(text);
        }

        foreach (var file in contents.Files.AsSpan())
        {
            files[file.Path] = file.Content.Bytes;
        }

        return files;
    }
}
