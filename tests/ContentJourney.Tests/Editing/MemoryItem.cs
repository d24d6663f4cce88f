using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Editing;

/// <summary>An item of <see cref="MemoryDeskStore"/> with all its versions.</summary>
internal sealed class MemoryItem(string key)
{
    private readonly List<ItemVersion> _versions = [];
    private readonly List<ValueList<StaleVariant>> _stale = [];

    public string Key => key;

    public long Change { get; private set; }

    public bool Removed { get; private set; } = true;

    public int? Published { get; private set; }

    public Authorship? PublishedBy { get; private set; }

    public IReadOnlyList<ItemVersion> Versions => _versions;

    public ItemVersion Latest => _versions[^1];

    public ItemVersion? Shown => Published is { } number ? _versions[number - 1] : null;

    public DeskItem OnDesk => new(Latest.Item, Latest.Number, Latest.By, _versions[0].By.Author, Published, PublishedBy, _stale[^1]);

    public ValueList<StaleVariant> StaleOf(int version) => _stale[version - 1];

    public ItemVersion Save(Item item, string what, Authorship by, long change)
    {
        if (!Removed && Latest.Item == item)
        {
            return Latest;
        }

        var stale = Removed ? [] : Staleness.After(Latest.Item, _stale[^1], item);
        (Removed, Change) = (false, change);
        _stale.Add(stale);
        _versions.Add(new ItemVersion(_versions.Count + 1, item, by, what));
        return Latest;
    }

    public void Show(bool shown, Authorship by, long change)
    {
        Published = shown ? Latest.Number : null;
        PublishedBy = shown ? by : null;
        Change = change;
    }

    public bool Acknowledge(StaleVariant variant, long change)
    {
        if (!_stale[^1].Contains(variant))
        {
            return false;
        }

        _stale[^1] = _stale[^1].Where(other => other != variant).ToValueList();
        Change = change;
        return true;
    }

    public void Remove(long change)
    {
        (Published, PublishedBy, Removed, Change) = (null, null, true, change);
    }
}
