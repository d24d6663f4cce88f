using System.IO.Compression;
using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Recipes.Folders;
using ContentJourney.Transfer;

namespace ContentJourney.Recipes;

/// <summary>Sites travel as recipes in a zip archive.</summary>
/// <param name="reader">How recipes are read.</param>
/// <param name="shipped">A folder with recipes that came along, one a folder; it may be missing.</param>
public sealed class RecipeArchive(RecipeReader reader, string shipped) : ISiteArchive
{
    private readonly Lazy<ValueList<ShippedSite>> _shipped = new(() => List(reader, shipped));

    /// <inheritdoc/>
    public Outcome<IncomingSite> Read(ReadOnlyMemory<byte> archive)
    {
        try
        {
            using var stream = new MemoryStream(archive.ToArray(), writable: false);
            using var folder = new ZipFolder(stream, ZipArchiveMode.Read);
            var read = reader.Read(folder);
            return read.TryGet(out var recipe)
                ? new IncomingSite(recipe.Contents, recipe.Removals, recipe.Warnings, recipe.Places.Locate)
                : Outcome.Failed<IncomingSite>(read.Problems);
        }
        catch (InvalidDataException)
        {
            return Outcome.Failed<IncomingSite>("archive.malformed", "This is no zip archive, or a damaged one; pack the recipe's folder as a zip archive.");
        }
    }

    /// <inheritdoc/>
    public void Write(SiteContents contents, Stream archive)
    {
        using var folder = new ZipFolder(archive, ZipArchiveMode.Create);
        RecipeWriter.Write(contents, folder);
    }

    /// <inheritdoc/>
    public ValueList<ShippedSite> ListShipped() => _shipped.Value;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? FindShipped(string name) => ListShipped().Any(site => site.Name == name) ? Pack(new DiskFolder(Path.Combine(shipped, name))) : null;

    private static ValueList<ShippedSite> List(RecipeReader reader, string shipped) => !Directory.Exists(shipped)
        ? []
        : Directory.EnumerateDirectories(shipped).Order(StringComparer.Ordinal).SelectMany(folder => Describe(reader, folder)).ToValueList();

    private static IEnumerable<ShippedSite> Describe(RecipeReader reader, string folder) =>
        reader.Read(new DiskFolder(folder)).TryGet(out var recipe) && recipe.Contents.Site.Settings is var settings
            ? [new ShippedSite(Path.GetFileName(folder), settings.Title, settings.Description)]
            : [];

    private static ReadOnlyMemory<byte> Pack(DiskFolder folder)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipFolder(stream, ZipArchiveMode.Create))
        {
            foreach (var entry in folder.List())
            {
                using var file = folder.Open(entry.Path);
                using var bytes = new MemoryStream();
                file.CopyTo(bytes);
                zip.Put(entry.Path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            }
        }

        return stream.ToArray();
    }
}
