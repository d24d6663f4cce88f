namespace ContentJourney.Recipes.Folders;

/// <summary>A recipe in a folder of the disk. Links are listed as such and never followed.</summary>
/// <param name="root">The folder.</param>
public sealed class DiskFolder(string root) : IRecipeFolder
{
    private readonly string _root = Path.GetFullPath(root);

    /// <inheritdoc/>
    public IReadOnlyList<RecipeEntry> List()
    {
        var entries = new List<RecipeEntry>();
        if (Directory.Exists(_root))
        {
            Walk(new DirectoryInfo(_root), "", entries);
        }

        return [.. entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public Stream Open(string path) => File.OpenRead(Locate(path));

    /// <inheritdoc/>
    public void Put(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Locate(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <inheritdoc/>
    public void Delete(string path) => File.Delete(Locate(path));

    private static void Walk(DirectoryInfo folder, string prefix, List<RecipeEntry> entries)
    {
        foreach (var child in folder.EnumerateFileSystemInfos())
        {
            if (child.LinkTarget is not null)
            {
                entries.Add(new RecipeEntry(prefix + child.Name, 0, IsLink: true));
            }
            else if (child is DirectoryInfo below)
            {
                Walk(below, $"{prefix}{below.Name}/", entries);
            }
            else
            {
                entries.Add(new RecipeEntry(prefix + child.Name, ((FileInfo)child).Length));
            }
        }
    }

    private string Locate(string path) => RecipePath.IsInside(path)
        ? Path.Combine(_root, path.Replace('/', Path.DirectorySeparatorChar))
        : throw new ArgumentException($"\"{path}\" leads out of the folder.", nameof(path));
}
