using ContentJourney.Publishing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>
/// Writes to the tenant's content in one transaction: a scope of its own, whose session is saved at its end or not at all. When it is not, files and
/// content types become what they were.
/// </summary>
internal sealed class TenantWriting(TenantSite site, TenantFiles files)
{
    /// <summary>Makes a change, all of it or nothing.</summary>
    /// <exception cref="InvalidContentException">Orchard refuses a content item, e.g. as its address is taken.</exception>
    public async Task WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation)
    {
        var types = new List<TypeBefore>();
        var replaced = new List<(string Path, SiteFile? Before)>();
        try
        {
            // Files first: content that shows a picture never does so before it is there.
            foreach (var file in change.Files.AsEnumerable())
            {
                replaced.Add((file.Path, await files.FindAsync(file.Path, cancellation)));
                await files.WriteAsync(file, cancellation);
            }

            await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<TypeWriter>().WriteAsync(change, types), activateShell: false);
            await site.RefreshAsync(null, cancellation);
            await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<ContentWriter>().WriteAsync(change, by, cancellation), activateShell: false);
        }
        catch
        {
            await RestoreAsync(types, replaced);
            throw;
        }

        foreach (var file in change.Removals.Where(removal => removal.Noun == Noun.File))
        {
            files.Delete(file.Key);
        }
    }

    /// <summary>Shows visitors the newest version of content items.</summary>
    public static Task PublishAsync(IReadOnlyCollection<string> ids) => EachAsync(ids, VersionOptions.Latest, (content, item) => content.PublishAsync(item));

    /// <summary>Takes content items from visitors.</summary>
    public static Task UnpublishAsync(IReadOnlyCollection<string> ids) => EachAsync(ids, VersionOptions.Published, (content, item) => content.UnpublishAsync(item));

    // Files and content types are in no transaction with content items.
    private async Task RestoreAsync(List<TypeBefore> types, List<(string Path, SiteFile? Before)> replaced)
    {
        foreach (var (path, before) in replaced)
        {
            if (before is null)
            {
                files.Delete(path);
            }
            else
            {
                await files.WriteAsync(before, CancellationToken.None);
            }
        }

        await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<TypeWriter>().RestoreAsync(types), activateShell: false);
        await site.RefreshAsync(null, CancellationToken.None);
    }

    private static Task EachAsync(IReadOnlyCollection<string> ids, VersionOptions version, Func<IContentManager, ContentItem, Task> act) => ShellScope.UsingChildScopeAsync(
        async scope =>
        {
            var content = scope.ServiceProvider.GetRequiredService<IContentManager>();
            foreach (var id in ids)
            {
                if (await content.GetAsync(id, version) is { } item)
                {
                    await act(content, item);
                }
            }
        },
        activateShell: false);
}
