using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Publishing;

public class LiveSiteTests
{
    private static readonly Authorship _editor = new("editor", Samples.Now);

    [Fact]
    public async Task An_empty_store_has_no_site()
    {
        using var live = new LiveSite(new MemoryStore());

        Assert.False(await live.RefreshAsync(CancellationToken.None));
        Assert.Null(live.Current);
    }

    [Fact]
    public async Task One_change_is_caught_up_with_and_what_did_not_change_is_shared()
    {
        var store = new MemoryStore();
        using var live = new LiveSite(store);
        await Write(store, Start("a", "b"));
        Assert.True(await live.RefreshAsync(CancellationToken.None));
        var before = live.Current!;

        await Write(store, new SiteChange { Items = [Named("c")], Removals = [new(Noun.Item, "a")] });

        Assert.True(await live.RefreshAsync(CancellationToken.None));
        Assert.Equal(["b", "c"], live.Current!.Items.Keys.Order(StringComparer.Ordinal));
        Assert.Same(before.Items["b"], live.Current.Items["b"]);
        Assert.Equal((1, 2L, 1L), (store.WholeReads, live.Current.Version, live.Current.DefinitionsVersion));
        Assert.Equal(["a", "b"], before.Items.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_news_the_site_stays_the_same()
    {
        var store = new MemoryStore();
        using var live = new LiveSite(store);
        await Write(store, Start("a"));
        await live.RefreshAsync(CancellationToken.None);
        var before = live.Current;

        Assert.False(await live.RefreshAsync(CancellationToken.None));
        Assert.Same(before, live.Current);
    }

    [Fact]
    public async Task Where_the_changes_cannot_be_told_all_is_read()
    {
        var store = new MemoryStore();
        using var live = new LiveSite(store);
        await Write(store, Start("a"));
        await live.RefreshAsync(CancellationToken.None);

        await Write(store, new SiteChange { Items = [Named("b")] });
        await Write(store, new SiteChange { Personas = [new() { Key = "p", Name = "P" }] });

        Assert.True(await live.RefreshAsync(CancellationToken.None));
        Assert.Equal((2, 3L, 3L, 2), (store.WholeReads, live.Current!.Version, live.Current.DefinitionsVersion, live.Current.Items.Count));
    }

    [Fact]
    public async Task Many_refreshes_at_once_read_the_store_once()
    {
        var store = new MemoryStore();
        using var live = new LiveSite(store);
        await Write(store, Start("a"));

        var changed = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => live.RefreshAsync(CancellationToken.None)));

        Assert.Equal((1, 1), (changed.Count(found => found), store.WholeReads));
    }

    private static SiteChange Start(params string[] keys) => new() { Settings = Samples.Definitions.Settings, Items = [.. keys.Select(Named)] };

    private static Item Named(string key) => Samples.Item(key, new Message { Headline = key });

    private static Task<long> Write(MemoryStore store, SiteChange change) => store.WriteAsync(change, _editor, CancellationToken.None);
}
