using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Publishing;

/// <summary>Files within a writing call: sets and removes them.</summary>
internal sealed class FileRows(ContentJourneyContext context, Edition edition)
{
    /// <summary>Adds or replaces a file, unless its bytes are there already.</summary>
    public async Task SetAsync(SiteFile file, CancellationToken cancellation)
    {
        if (await context.Files.AnyAsync(row => row.Path == file.Path && row.Sha256 == file.Content.Sha256, cancellation))
        {
            return;
        }

        edition.Show();
        await context.Files.Where(row => row.Path == file.Path).ExecuteDeleteAsync(cancellation);
        context.Add(new FileRow { Path = file.Path, Sha256 = file.Content.Sha256, Bytes = file.Content.Bytes.ToArray() });
    }

    /// <summary>Removes a file if it is there.</summary>
    public async Task RemoveAsync(string path, CancellationToken cancellation)
    {
        if (await context.Files.Where(row => row.Path == path).ExecuteDeleteAsync(cancellation) > 0)
        {
            edition.Show();
        }
    }
}
