namespace ContentJourney.Recipes.Folders;

/// <summary>A recipe in memory.</summary>
public sealed class MemoryFolder : IRecipeFolder
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<RecipeEntry> List() => [.. _files.Select(file => new RecipeEntry(file.Key, file.Value.Length))];

    /// <inheritdoc/>
    public Stream Open(string path) => new MemoryStream(_files[path], writable: false);

    /// <inheritdoc/>
    public void Put(string path, ReadOnlySpan<byte> bytes) => _files[path] = bytes.ToArray();

    /// <inheritdoc/>
    public void Delete(string path) => _files.Remove(path);
}
