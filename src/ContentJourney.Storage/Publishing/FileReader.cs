using ContentJourney.Collections;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Publishing;

/// <summary>Reads files.</summary>
internal static class FileReader
{
    public static Task<SiteFile?> FindAsync(ContentJourneyContext context, string path, CancellationToken cancellation) =>
        context.Files.Where(file => file.Path == path).Select(file => new SiteFile(file.Path, new(file.Bytes))).SingleOrDefaultAsync(cancellation);

    /// <summary>All files, by path in ordinal order.</summary>
    public static async Task<ValueList<SiteFile>> ReadAllAsync(ContentJourneyContext context, CancellationToken cancellation)
    {
        var files = await context.Files.Select(file => new SiteFile(file.Path, new(file.Bytes))).ToListAsync(cancellation);
        return files.OrderBy(file => file.Path, StringComparer.Ordinal).ToValueList();
    }
}
