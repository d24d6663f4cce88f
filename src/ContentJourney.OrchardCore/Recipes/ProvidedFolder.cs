using ContentJourney.Recipes.Folders;
using Microsoft.Extensions.FileProviders;

namespace ContentJourney.OrchardCore.Recipes;

/// <summary>A recipe's folder beside an Orchard recipe: in a module, in a deployment package or on disk. Only to read.</summary>
/// <param name="files">Where the Orchard recipe lies.</param>
/// <param name="folder">The folder in it.</param>
internal sealed class ProvidedFolder(IFileProvider files, string folder) : IRecipeFolder
{
    /// <inheritdoc/>
    public IReadOnlyList<RecipeEntry> List() => [.. Below("").OrderBy(entry => entry.Path, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public Stream Open(string path) => files.GetFileInfo($"{folder}/{path}").CreateReadStream();

    /// <inheritdoc/>
    public void Put(string path, ReadOnlySpan<byte> bytes) => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Delete(string path) => throw new NotSupportedException();

    private IEnumerable<RecipeEntry> Below(string path) => files.GetDirectoryContents($"{folder}/{path}".TrimEnd('/')).SelectMany(file => file.IsDirectory
        ? Below($"{path}{file.Name}/")
        : [new RecipeEntry(path + file.Name, file.Length, IsLink(file))]);

    private static bool IsLink(IFileInfo file) => file.PhysicalPath is { } physical && new FileInfo(physical).LinkTarget is not null;
}
