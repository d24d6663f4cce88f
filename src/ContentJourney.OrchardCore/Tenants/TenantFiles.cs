using ContentJourney.Collections;
using ContentJourney.Publishing;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>The files that recipes bring, in the tenant's own folder. What the Media module holds is served by it and is not among them.</summary>
internal sealed class TenantFiles(IOptions<ShellOptions> options, ShellSettings tenant)
{
    private readonly string _folder = Path.Combine(options.Value.ShellsApplicationDataPath, options.Value.ShellsContainerName, tenant.Name, "ContentJourney");

    public async Task<ValueList<SiteFile>> ReadAsync(CancellationToken cancellation)
    {
        var files = new List<SiteFile>();
        foreach (var path in Paths())
        {
            files.Add(new SiteFile(path, new Blob(await File.ReadAllBytesAsync(Full(path)!, cancellation))));
        }

        return files.ToValueList();
    }

    public async Task<SiteFile?> FindAsync(string path, CancellationToken cancellation) => Full(path) is { } file && File.Exists(file)
        ? new SiteFile(path, new Blob(await File.ReadAllBytesAsync(file, cancellation)))
        : null;

    /// <summary>Puts a file. Who reads meanwhile gets the old one or the new one.</summary>
    public async Task WriteAsync(SiteFile file, CancellationToken cancellation)
    {
        var target = Full(file.Path) ?? throw new ArgumentException($"\"{file.Path}\" lies outside the site.", nameof(file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await File.WriteAllBytesAsync($"{target}.new", file.Content.Bytes, cancellation);
        File.Move($"{target}.new", target, overwrite: true);
    }

    public void Delete(string path)
    {
        if (Full(path) is { } file)
        {
            File.Delete(file);
        }
    }

    private IEnumerable<string> Paths() => !Directory.Exists(_folder) ? [] : Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith(".new", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(_folder, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);

    // Null for a path that leads out of the folder.
    private string? Full(string path) => Path.GetFullPath(Path.Combine(_folder, path)) is var full && full.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : null;
}
