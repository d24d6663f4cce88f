using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Storage.Model;
using ContentJourney.Storage.Providers;
using Microsoft.EntityFrameworkCore;

namespace ContentJourney.Storage.Publishing;

/// <summary>A site in tables.</summary>
internal sealed class SiteStore(Database database) : ISiteStore
{
    public Task<SiteSnapshot?> ReadPublishedAsync(CancellationToken cancellation) =>
        database.ReadAsync(context => new SiteReader(context, cancellation).ReadPublishedAsync(), cancellation);

    public Task<SiteUpdate?> ReadSinceAsync(long version, CancellationToken cancellation) =>
        database.ReadAsync(context => UpdateReader.ReadAsync(context, version, cancellation), cancellation);

    public Task<long> ReadVersionAsync(CancellationToken cancellation) =>
        database.ReadAsync(context => context.Site.Select(site => site.Settings == null ? 0 : site.Version).SingleAsync(cancellation), cancellation);

    public Task<SiteContents?> ReadAllAsync(CancellationToken cancellation) =>
        database.ReadAsync(context => new SiteReader(context, cancellation).ReadAllAsync(), cancellation);

    public Task<long> WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation) => EditAsync(
        async (context, edition) =>
        {
            await new SiteWriter(context, edition, cancellation).ApplyAsync(change);
            return edition.Site.VisibleVersion;
        },
        ChangeText.Of(change),
        by,
        cancellation);

    public Task<StoredItem?> FindItemAsync(string key, CancellationToken cancellation) =>
        database.ReadAsync(context => new ItemReader(context, cancellation).FindAsync(key), cancellation);

    public Task<ValueList<ItemVersion>> ReadVersionsAsync(string key, CancellationToken cancellation) =>
        database.ReadAsync(context => new ItemReader(context, cancellation).ReadVersionsAsync(key), cancellation);

    public Task<Outcome<ItemVersion>> SaveDraftAsync(Item item, int expectedVersion, string what, Authorship by, CancellationToken cancellation) =>
        EditAsync((context, edition) => new ItemEditor(context, edition, cancellation).SaveDraftAsync(item, expectedVersion, what), $"{what}: {item.Key}", by, cancellation);

    public Task<Outcome<long>> PublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) =>
        DecideAsync(keys, (items, row) => items.Publish(row), "published", by, cancellation);

    public Task<Outcome<long>> UnpublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) =>
        DecideAsync(keys, (items, row) => items.Withdraw(row), "withdrew", by, cancellation);

    public Task<SiteFile?> FindFileAsync(string path, CancellationToken cancellation) =>
        database.ReadAsync(context => FileReader.FindAsync(context, path, cancellation), cancellation);

    private Task<Outcome<long>> DecideAsync(IReadOnlyCollection<string> keys, Action<ItemRows, ItemRow> decide, string verb, Authorship by, CancellationToken cancellation) =>
        EditAsync((context, edition) => new ItemEditor(context, edition, cancellation).DecideAsync(keys, decide), $"{verb}: {ChangeText.List(keys)}", by, cancellation);

    private Task<T> EditAsync<T>(Func<ContentJourneyContext, Edition, Task<T>> edit, string what, Authorship by, CancellationToken cancellation) => database.WriteAsync(
        async context =>
        {
            var edition = await Edition.StartAsync(context, by, cancellation);
            var result = await edit(context, edition);
            edition.Log(context, what);
            return result;
        },
        cancellation);
}
