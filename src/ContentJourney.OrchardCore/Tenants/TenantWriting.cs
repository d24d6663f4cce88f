using ContentJourney.Publishing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Writes to the tenant's content in one transaction: a scope of its own, whose session is saved at its end or not at all.</summary>
internal sealed class TenantWriting(TenantSite site, TenantFiles files)
{
    /// <summary>Makes a change, all of it or nothing.</summary>
    /// <exception cref="InvalidContentException">Orchard refuses a content item, e.g. as its address is taken.</exception>
    public async Task WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation)
    {
        // Files first: content that shows a picture never does so before it is there.
        foreach (var file in change.Files.AsEnumerable())
        {
            await files.WriteAsync(file, cancellation);
        }

        await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<TypeWriter>().WriteAsync(change), activateShell: false);
        await site.RefreshAsync(null, cancellation);
        await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<ContentWriter>().WriteAsync(change, by, cancellation), activateShell: false);
        foreach (var file in change.Removals.Where(removal => removal.Noun == Noun.File))
        {
            files.Delete(file.Key);
        }
    }

    /// <summary>Shows visitors the newest version of content items.</summary>
    public static Task PublishAsync(IReadOnlyCollection<string> ids) => EachAsync(ids, VersionOptions.Latest, (content, item) => content.PublishAsync(item));

    /// <summary>Takes content items from visitors.</summary>
    public static Task UnpublishAsync(IReadOnlyCollection<string> ids) => EachAsync(ids, VersionOptions.Published, (content, item) => content.UnpublishAsync(item));

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
