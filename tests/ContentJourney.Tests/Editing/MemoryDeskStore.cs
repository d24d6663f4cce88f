using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Editing;

/// <summary>A whole store in memory, with the same rules as one in tables. It never tells what changed for visitors, so that they read all.</summary>
internal sealed class MemoryDeskStore : ISiteStore, IDeskStore
{
    private readonly Dictionary<string, MemoryItem> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), WorkingCopy> _copies = [];
    private readonly Dictionary<(string, string), SavedFilter> _filters = [];
    private SiteContents? _contents;
    private long _version;
    private long _change;

    /// <summary>Gets how many calls wrote something.</summary>
    public int Writes { get; private set; }

    public Task<SiteSnapshot?> ReadPublishedAsync(CancellationToken cancellation)
    {
        var shown = Present().Where(item => item.Published is not null).ToArray();
        return Task.FromResult(_contents is null ? null : new SiteSnapshot(
            _version,
            _contents.Site with { Items = shown.Select(item => item.Shown!.Item).ToValueList() },
            shown.ToDictionary(item => item.Key, item => item.PublishedBy!.At, StringComparer.Ordinal),
            Present().Where(item => item.Published is null).Select(item => item.Key).ToHashSet(StringComparer.Ordinal))
        {
            Stale = shown.ToDictionary(item => item.Key, item => item.StaleOf(item.Published!.Value), StringComparer.Ordinal),
        });
    }

    public Task<SiteUpdate?> ReadSinceAsync(long version, CancellationToken cancellation) => Task.FromResult<SiteUpdate?>(null);

    public Task<long> ReadVersionAsync(CancellationToken cancellation) => Task.FromResult(_contents is null ? 0 : _version);

    public Task<SiteContents?> ReadAllAsync(CancellationToken cancellation) => Task.FromResult(_contents is null ? null : _contents with
    {
        Site = _contents.Site with
        {
            Items = Present().Where(item => item.Published is not null).Select(item => item.Shown!.Item).ToValueList(),
            Drafts = Present().Where(item => item.Published is null).Select(item => item.Latest.Item).ToValueList(),
        },
    });

    public Task<long> WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation)
    {
        Note();
        _contents = (_contents ?? new SiteContents(new Site { Settings = change.Settings! }, [])).With(change with { Items = [], Drafts = [], Edits = [] });
        foreach (var removal in change.Removals.Where(removal => removal.Noun == Noun.Item && _items.ContainsKey(removal.Key)))
        {
            _items[removal.Key].Remove(_change);
        }

        foreach (var item in change.Items.Concat(change.Drafts).Concat(change.Edits))
        {
            Row(item.Key).Save(item, "saved", by, _change);
        }

        Decide(change.Items.Select(item => item.Key), by, shown: true);
        Decide(change.Drafts.Select(item => item.Key), by, shown: false);
        return Task.FromResult(++_version);
    }

    public Task<StoredItem?> FindItemAsync(string key, CancellationToken cancellation) =>
        Task.FromResult(Find(key) is { } item ? new StoredItem(item.Latest, item.Shown, item.PublishedBy) : null);

    public Task<ValueList<ItemVersion>> ReadVersionsAsync(string key, CancellationToken cancellation) =>
        Task.FromResult(Find(key)?.Versions.AsEnumerable().Reverse().ToValueList() ?? []);

    public Task<Outcome<ItemVersion>> SaveDraftAsync(Item item, int expectedVersion, string what, Authorship by, CancellationToken cancellation)
    {
        if ((Find(item.Key)?.Latest.Number ?? 0) != expectedVersion)
        {
            return Task.FromResult(Outcome.Failed<ItemVersion>("item.conflict", "Somebody else saved it.", $"items/{item.Key}"));
        }

        Note();
        return Task.FromResult(Outcome.Of(Row(item.Key).Save(item, what, by, _change)));
    }

    public Task<Outcome<long>> PublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) => Task.FromResult(DecideAll(keys, by, shown: true));

    public Task<Outcome<long>> UnpublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) => Task.FromResult(DecideAll(keys, by, shown: false));

    public Task<SiteFile?> FindFileAsync(string path, CancellationToken cancellation) => Task.FromResult(_contents?.Files.FirstOrDefault(file => file.Path == path));

    public Task<long> ReadChangeAsync(CancellationToken cancellation) => Task.FromResult(_change);

    Task<DeskUpdate> IDeskStore.ReadSinceAsync(long change, CancellationToken cancellation) => Task.FromResult(new DeskUpdate(
        _change,
        Present().Where(item => item.Change > change).Select(item => item.OnDesk).ToValueList(),
        _items.Values.Where(item => item.Removed && item.Change > change).Select(item => item.Key).ToValueList()));

    public Task<Outcome<long>> AcknowledgeAsync(string item, StaleVariant variant, Authorship by, CancellationToken cancellation)
    {
        if (Find(item)?.Acknowledge(variant, _change + 1) != true)
        {
            return Task.FromResult(Outcome.Failed<long>("variant.notStale", "It has not fallen behind.", $"items/{item}"));
        }

        Note();
        return Task.FromResult(Outcome.Of(_change));
    }

    public Task KeepAsync(WorkingCopy copy, CancellationToken cancellation) => Task.FromResult(_copies[(copy.Item.Key, copy.Author)] = copy);

    public Task<WorkingCopy?> FindCopyAsync(string item, string author, CancellationToken cancellation) => Task.FromResult(_copies.GetValueOrDefault((item, author)));

    public Task<ValueList<Authorship>> ReadTypistsAsync(string item, CancellationToken cancellation) =>
        Task.FromResult(_copies.Values.Where(copy => copy.Item.Key == item).OrderByDescending(copy => copy.At).Select(copy => new Authorship(copy.Author, copy.At)).ToValueList());

    public Task DiscardCopyAsync(string item, string author, CancellationToken cancellation) => Task.FromResult(_copies.Remove((item, author)));

    public Task<ValueList<SavedFilter>> ReadFiltersAsync(string author, CancellationToken cancellation) =>
        Task.FromResult(_filters.Values.Where(filter => filter.Author == author).OrderBy(filter => filter.Name, StringComparer.Ordinal).ToValueList());

    public Task KeepFilterAsync(SavedFilter filter, CancellationToken cancellation) => Task.FromResult(_filters[(filter.Author, filter.Name)] = filter);

    public Task RemoveFilterAsync(string author, string name, CancellationToken cancellation) => Task.FromResult(_filters.Remove((author, name)));

    public Task<ValueList<MediaFile>> ReadFilesAsync(CancellationToken cancellation) =>
        Task.FromResult((_contents?.Files ?? []).Select(file => new MediaFile(file.Path, file.Content.Bytes.Length)).ToValueList());

    private Outcome<long> DecideAll(IReadOnlyCollection<string> keys, Authorship by, bool shown)
    {
        var unknown = keys.Where(key => Find(key) is null).Select(key => new Problem("item.unknown", $"There is no item \"{key}\".", $"items/{key}")).ToArray();
        return Outcome.When(unknown, () =>
        {
            Note();
            Decide(keys, by, shown);
            return ++_version;
        });
    }

    private void Decide(IEnumerable<string> keys, Authorship by, bool shown)
    {
        foreach (var key in keys)
        {
            _items[key].Show(shown, by, _change);
        }
    }

    private void Note()
    {
        _change++;
        Writes++;
    }

    private IEnumerable<MemoryItem> Present() => _items.Values.Where(item => !item.Removed);

    private MemoryItem? Find(string key) => _items.GetValueOrDefault(key) is { Removed: false } item ? item : null;

    private MemoryItem Row(string key) => _items.TryGetValue(key, out var item) ? item : _items[key] = new MemoryItem(key);
}
