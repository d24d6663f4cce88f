using System.IO.Compression;

namespace ContentJourney.Recipes.Folders;

/// <summary>A recipe in a zip archive. If the archive holds nothing but one folder, that folder is the recipe.</summary>
public sealed class ZipFolder : IRecipeFolder, IDisposable
{
    // The earliest a zip entry can say, so that equal recipes are equal archives.
    private static readonly DateTimeOffset _epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly ZipArchive _archive;
    private readonly string _prefix;

    /// <summary>Opens an archive to read, or starts one to write; the stream is the caller's to close, after this is disposed.</summary>
    /// <exception cref="InvalidDataException">There is no zip archive to read.</exception>
    public ZipFolder(Stream stream, ZipArchiveMode mode)
    {
        _archive = new ZipArchive(stream, mode, leaveOpen: true);
        _prefix = mode == ZipArchiveMode.Read ? FindPrefix() : "";
    }

    /// <inheritdoc/>
    public IReadOnlyList<RecipeEntry> List() => _archive.Mode == ZipArchiveMode.Create
        ? []
        : [.. Files()
            .Select(entry => new RecipeEntry(Shorten(entry.FullName), entry.Length, IsLink(entry)))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public Stream Open(string path) => _archive.GetEntry(_prefix + path)!.Open();

    /// <inheritdoc/>
    public void Put(string path, ReadOnlySpan<byte> bytes)
    {
        var entry = _archive.CreateEntry(path);
        entry.LastWriteTime = _epoch;
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    /// <inheritdoc/>
    public void Delete(string path) => _archive.GetEntry(_prefix + path)!.Delete();

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    // The upper half of the attributes is the Unix mode; 0xA000 in it marks a symbolic link.
    private static bool IsLink(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> 16) & 0xF000) == 0xA000;

    private IEnumerable<ZipArchiveEntry> Files() => _archive.Entries.Where(entry => !entry.FullName.EndsWith('/'));

    private string Shorten(string name) => name.StartsWith(_prefix, StringComparison.Ordinal) ? name[_prefix.Length..] : name;

    private string FindPrefix()
    {
        var names = Files().Select(entry => entry.FullName).Where(name => !name.StartsWith("__MACOSX/", StringComparison.Ordinal)).ToArray();
        var cut = names.Length == 0 ? -1 : names[0].IndexOf('/', StringComparison.Ordinal);
        var prefix = cut < 0 ? "" : names[0][..(cut + 1)];
        return names.Contains(prefix + "recipe.yaml", StringComparer.Ordinal) && names.All(name => name.StartsWith(prefix, StringComparison.Ordinal)) ? prefix : "";
    }
}
