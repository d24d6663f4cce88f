using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.AspNetCore.Tests.Previewing;

/// <summary>A site and what editors do to it, in memory. No variant ever falls behind its base here.</summary>
internal sealed class MemoryDesk : ISiteStore, IDeskStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, MemoryItem> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _removed = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Item, string Author), WorkingCopy> _copies = [];
    private readonly Dictionary<(string Author, string Name), SavedFilter> _filters = [];
    private SiteContents? _rest;
    private long _change;
    private long _version;

    /// <summary>A desk with a site on it.</summary>
    public static MemoryDesk Of(SiteContents contents, Authorship by)
    {
        var desk = new MemoryDesk { _rest = contents with { Site = contents.Site with { Items = [], Drafts = [] } } };
        desk.Write(new SiteChange { Items = contents.Site.Items, Drafts = contents.Site.Drafts }, by);
        return desk;
    }

    public Task<SiteSnapshot?> ReadPublishedAsync(CancellationToken cancellation) => Locked(Published);

    // Readers take what is published whole.
    Task<SiteUpdate?> ISiteStore.ReadSinceAsync(long version, CancellationToken cancellation) => Task.FromResult<SiteUpdate?>(null);

    public Task<long> ReadVersionAsync(CancellationToken cancellation) => Locked(() => _version);

    public Task<SiteContents?> ReadAllAsync(CancellationToken cancellation) => Locked(() => _rest is null ? null : _rest with
    {
        Site = _rest.Site with
        {
            Items = [.. _items.Values.Where(item => item.Published is not null).Select(item => item.Published!.Item)],
            Drafts = [.. _items.Values.Where(item => item.Published is null).Select(item => item.Latest.Item)],
        },
    });

    public Task<long> WriteAsync(SiteChange change, Authorship by, CancellationToken cancellation) => Locked(() => Write(change, by));

    public Task<StoredItem?> FindItemAsync(string key, CancellationToken cancellation) =>
        Locked(() => _items.GetValueOrDefault(key) is { } item ? new StoredItem(item.Latest, item.Published, item.PublishedBy) : null);

    public Task<ValueList<ItemVersion>> ReadVersionsAsync(string key, CancellationToken cancellation) =>
        Locked(() => _items.GetValueOrDefault(key, MemoryItem.New).Versions.Reverse().ToValueList());

    public Task<Outcome<ItemVersion>> SaveDraftAsync(Item item, int expectedVersion, string what, Authorship by, CancellationToken cancellation) => Locked<Outcome<ItemVersion>>(() =>
    {
        if (_items.GetValueOrDefault(item.Key, MemoryItem.New).Versions.Count != expectedVersion)
        {
            return Outcome.Failed<ItemVersion>("item.conflict", $"\"{item.Key}\" is not at version {expectedVersion}.", $"items/{item.Key}");
        }

        _change++;
        return Save(item, what, by).Latest;
    });

    public Task<Outcome<long>> PublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) =>
        Decide(keys, item => item with { Published = item.Latest, PublishedBy = by });

    public Task<Outcome<long>> UnpublishAsync(IReadOnlyCollection<string> keys, Authorship by, CancellationToken cancellation) =>
        Decide(keys, item => item with { Published = null, PublishedBy = null });

    public Task<SiteFile?> FindFileAsync(string path, CancellationToken cancellation) => Locked(() => _rest?.Files.FirstOrDefault(file => file.Path == path));

    public Task<long> ReadChangeAsync(CancellationToken cancellation) => Locked(() => _change);

    public Task<DeskUpdate> ReadSinceAsync(long change, CancellationToken cancellation) => Locked(() => new DeskUpdate(
        _change,
        [.. _items.Values.Where(item => item.Change > change).Select(item => item.OnDesk)],
        [.. _removed.Where(removed => removed.Value > change).Select(removed => removed.Key)]));

    public Task<Outcome<long>> AcknowledgeAsync(string item, StaleVariant variant, Authorship by, CancellationToken cancellation) =>
        Task.FromResult(Outcome.Failed<long>("variant.notStale", $"\"{variant.Key}\" has not fallen behind.", $"items/{item}"));

    public Task KeepAsync(WorkingCopy copy, CancellationToken cancellation) => Locked(() => _copies[(copy.Item.Key, copy.Author)] = copy);

    public Task<WorkingCopy?> FindCopyAsync(string item, string author, CancellationToken cancellation) => Locked(() => _copies.GetValueOrDefault((item, author)));

    public Task<ValueList<Authorship>> ReadTypistsAsync(string item, CancellationToken cancellation) => Locked(() => _copies.Values
        .Where(copy => copy.Item.Key == item).Select(copy => new Authorship(copy.Author, copy.At)).OrderByDescending(by => by.At).ToValueList());

    public Task DiscardCopyAsync(string item, string author, CancellationToken cancellation) => Locked(() => _copies.Remove((item, author)));

    public Task<ValueList<SavedFilter>> ReadFiltersAsync(string author, CancellationToken cancellation) => Locked(() => _filters.Values
        .Where(filter => filter.Author == author).OrderBy(filter => filter.Name, StringComparer.Ordinal).ToValueList());

    public Task KeepFilterAsync(SavedFilter filter, CancellationToken cancellation) => Locked(() => _filters[(filter.Author, filter.Name)] = filter);

    public Task RemoveFilterAsync(string author, string name, CancellationToken cancellation) => Locked(() => _filters.Remove((author, name)));

    public Task<ValueList<MediaFile>> ReadFilesAsync(CancellationToken cancellation) => Locked(() =>
        (_rest?.Files ?? []).Select(file => new MediaFile(file.Path, file.Content.Bytes.Length)).OrderBy(file => file.Path, StringComparer.Ordinal).ToValueList());

    private Task<T> Locked<T>(Func<T> call)
    {
        lock (_lock)
        {
            return Task.FromResult(call());
        }
    }

    private SiteSnapshot? Published()
    {
        var shown = _items.Values.Where(item => item.Published is not null).ToArray();
        return _rest is null ? null : new SiteSnapshot(
            _version,
            _rest.Site with { Items = [.. shown.Select(item => item.Published!.Item)] },
            shown.ToDictionary(item => item.Published!.Item.Key, item => item.PublishedBy!.At, StringComparer.Ordinal),
            _items.Where(item => item.Value.Published is null).Select(item => item.Key).ToHashSet(StringComparer.Ordinal));
    }

    private long Write(SiteChange change, Authorship by)
    {
        _change++;
        _rest = (_rest ?? new SiteContents(new Site { Settings = change.Settings! }, [])).With(change with { Items = [], Drafts = [] });
        foreach (var removal in change.Removals.Where(removal => removal.Noun == Noun.Item && _items.Remove(removal.Key)))
        {
            _removed[removal.Key] = _change;
        }

        foreach (var item in change.Items)
        {
            _items[item.Key] = Save(item, "saved", by) with { Published = _items[item.Key].Latest, PublishedBy = by };
        }

        foreach (var item in change.Drafts)
        {
            _items[item.Key] = Save(item, "saved", by) with { Published = null, PublishedBy = null };
        }

        return ++_version;
    }

    private MemoryItem Save(Item item, string what, Authorship by)
    {
        var before = _items.GetValueOrDefault(item.Key, MemoryItem.New);
        var isSame = before.Versions.Count > 0 && before.Latest.Item.Equals(item);
        _removed.Remove(item.Key);
        return _items[item.Key] = before with
        {
            Versions = isSame ? before.Versions : [.. before.Versions, new ItemVersion(before.Versions.Count + 1, item, by, what)],
            Change = _change,
        };
    }

    private Task<Outcome<long>> Decide(IReadOnlyCollection<string> keys, Func<MemoryItem, MemoryItem> decision) => Locked<Outcome<long>>(() =>
    {
        var unknown = keys.Where(key => !_items.ContainsKey(key)).Select(key => new Problem("item.unknown", $"There is no item \"{key}\".", $"items/{key}")).ToArray();
        if (unknown.Length > 0)
        {
            return Outcome.Failed<long>(unknown);
        }

        _change++;
        foreach (var key in keys)
        {
            _items[key] = decision(_items[key]) with { Change = _change };
        }

        return ++_version;
    });
}
