using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Publishing;
using static ContentJourney.Storage.Tests.Sample;

namespace ContentJourney.Storage.Tests;

/// <summary>What every store promises of editors' work.</summary>
public abstract class DeskStoreContract : StoreContract
{
    private static readonly StaleVariant _watch = new("watch", Locale.Of("de"));

    private IDeskStore Desk => Database.Desk;

    [SkippableFact]
    public async Task An_empty_desk_is_at_change_0()
    {
        Assert.Equal(0, await Desk.ReadChangeAsync(default));
        Assert.Equal(new DeskUpdate(0, [], []), await Desk.ReadSinceAsync(0, default));
    }

    [SkippableFact]
    public async Task Every_change_counts_drafts_and_lines_of_the_audit_log_too()
    {
        await Store.WriteAsync(Start, Anna(), default);
        await Store.SaveDraftAsync(Item("x"), 0, "saved", Anna(), default);
        await Store.SaveDraftAsync(Item("x"), 1, "saved", Anna(), default);
        await Database.Audit.AddAsync(Ben(), "signed in", default);

        Assert.Equal(3, await Desk.ReadChangeAsync(default));
        Assert.Equal(3, (await Desk.ReadSinceAsync(2, default)).Change);
        Assert.Equal([], (await Desk.ReadSinceAsync(2, default)).Items);
    }

    [SkippableFact]
    public async Task An_update_says_where_each_item_stands_that_changed()
    {
        await Store.WriteAsync(Start with { Items = [Item("a"), Item("b"), Item("c")], Drafts = [Item("d")] }, Anna(), default);
        await Store.SaveDraftAsync(Item("a", "New"), 1, "saved", Ben(1), default);
        await Store.UnpublishAsync(["b"], Ben(2), default);
        await Store.PublishAsync(["d"], Ben(3), default);
        await Store.WriteAsync(new() { Removals = [new(Noun.Item, "c")] }, Ben(4), default);

        DeskItem a = new(Item("a", "New"), 2, Ben(1), "anna", 1, Anna(), []);
        DeskItem b = new(Item("b"), 1, Anna(), "anna", null, null, []);
        DeskItem d = new(Item("d"), 1, Anna(), "anna", 1, Ben(3), []);
        Assert.Equal(new DeskUpdate(5, [a, b, d], ["c"]), await Desk.ReadSinceAsync(0, default));
        Assert.Equal(new DeskUpdate(5, [b, d], ["c"]), await Desk.ReadSinceAsync(2, default));
        Assert.Equal(new DeskUpdate(5, [], []), await Desk.ReadSinceAsync(5, default));
        Assert.Equal((ItemState.Edited, ItemState.Draft, ItemState.Published), (a.State, b.State, d.State));
    }

    [SkippableFact]
    public async Task A_call_that_changes_nothing_of_an_item_leaves_it_out_of_updates()
    {
        await Store.WriteAsync(Start with { Items = [Item("a"), Item("b")] }, Anna(), default);
        await Store.WriteAsync(new() { Items = [Item("a"), Item("b", "New")] }, Ben(), default);

        Assert.Equal(["b"], (await Desk.ReadSinceAsync(1, default)).Items.Select(item => item.Item.Key));
    }

    [SkippableFact]
    public async Task Who_began_an_item_stays_its_creator_also_after_it_was_removed()
    {
        await Store.WriteAsync(Start with { Items = [Item("x")] }, Anna(), default);
        await Store.WriteAsync(new() { Removals = [new(Noun.Item, "x")] }, Ben(), default);
        await Store.SaveDraftAsync(Item("x", "Again"), 0, "saved", Ben(1), default);

        var item = Assert.Single((await Desk.ReadSinceAsync(0, default)).Items);

        Assert.Equal(("anna", 2, Ben(1)), (item.CreatedBy, item.Version, item.Saved));
    }

    [SkippableFact]
    public async Task A_mark_taken_off_what_visitors_see_is_seen_by_them()
    {
        await Store.WriteAsync(Start with { Items = [Worded("One", "1")] }, Anna(), default);
        await Store.WriteAsync(new() { Items = [Worded("Two", "1")] }, Anna(1), default);
        Assert.Equal([_watch], Assert.Single((await Desk.ReadSinceAsync(0, default)).Items).Stale);

        Assert.Equal(3, (await Desk.AcknowledgeAsync("x", _watch, Ben(), default)).Value);

        var update = (await Store.ReadSinceAsync(2, default))!;
        Assert.Equal(["x"], update.Change.Items.Select(item => item.Key));
        Assert.Empty(update.Stale);
        Assert.Equal([], Assert.Single((await Desk.ReadSinceAsync(2, default)).Items).Stale);
        Assert.Equal("3 ben 10:00 acknowledged: x, watch (de)", (await Database.ReadChangesAsync())[^1]);
    }

    [SkippableFact]
    public async Task A_mark_taken_off_a_draft_is_for_editors_alone()
    {
        await Store.WriteAsync(Start with { Items = [Worded("One", "1")] }, Anna(), default);
        await Store.SaveDraftAsync(Worded("Two", "1"), 1, "saved", Anna(1), default);

        Assert.Equal(1, (await Desk.AcknowledgeAsync("x", _watch, Ben(), default)).Value);

        Assert.Equal([], Assert.Single((await Desk.ReadSinceAsync(2, default)).Items).Stale);
        Assert.Equal(2, (await Store.PublishAsync(["x"], Ben(1), default)).Value);
        Assert.Empty((await Store.ReadPublishedAsync(default))!.Stale);
    }

    [SkippableFact]
    public async Task A_mark_that_is_not_there_cannot_be_taken_off()
    {
        await Store.WriteAsync(Start with { Items = [Worded("One", "1")] }, Anna(), default);

        var fresh = Assert.Single((await Desk.AcknowledgeAsync("x", _watch, Ben(), default)).Problems);
        var unknown = Assert.Single((await Desk.AcknowledgeAsync("y", _watch, Ben(), default)).Problems);

        Assert.Equal(("variant.notStale", "items/x"), (fresh.Code, fresh.Path));
        Assert.Equal("variant.notStale", unknown.Code);
        Assert.Single(await Database.ReadChangesAsync());
    }

    [SkippableFact]
    public async Task Typing_is_kept_for_each_account_and_item_until_it_is_discarded()
    {
        await Desk.KeepAsync(new(Item("x", "Anna's"), 0, "anna", Anna(1).At), default);
        await Desk.KeepAsync(new(Item("x", "Ben's"), 1, "ben", Ben(2).At), default);
        await Desk.KeepAsync(new(Item("x", "Anna's too"), 2, "anna", Anna(3).At), default);
        await Desk.KeepAsync(new(Item("y"), 0, "anna", Anna(4).At), default);

        Assert.Equal(new WorkingCopy(Item("x", "Anna's too"), 2, "anna", Anna(3).At), await Desk.FindCopyAsync("x", "anna", default));
        Assert.Equal([Ben(2), Anna(3)], await Desk.ReadTypistsAsync("x", default));
        Assert.Null(await Desk.FindCopyAsync("y", "ben", default));

        await Desk.DiscardCopyAsync("x", "anna", default);
        await Desk.DiscardCopyAsync("x", "anna", default);

        Assert.Equal([Ben(2)], await Desk.ReadTypistsAsync("x", default));
        Assert.Equal(0, await Desk.ReadChangeAsync(default));
    }

    [SkippableFact]
    public async Task Filters_are_kept_by_account_and_name()
    {
        await Desk.KeepFilterAsync(new("anna", "Watch", "channel=watch"), default);
        await Desk.KeepFilterAsync(new("anna", "Mine", "by=anna"), default);
        await Desk.KeepFilterAsync(new("ben", "Mine", "by=ben"), default);
        await Desk.KeepFilterAsync(new("anna", "Watch", "channel=watch&stale=true"), default);

        Assert.Equal([new("anna", "Mine", "by=anna"), new("anna", "Watch", "channel=watch&stale=true")], await Desk.ReadFiltersAsync("anna", default));

        await Desk.RemoveFilterAsync("anna", "Mine", default);
        await Desk.RemoveFilterAsync("anna", "Mine", default);

        Assert.Equal(["Watch"], (await Desk.ReadFiltersAsync("anna", default)).Select(filter => filter.Name));
        Assert.Equal(["Mine"], (await Desk.ReadFiltersAsync("ben", default)).Select(filter => filter.Name));
    }

    [SkippableFact]
    public async Task Files_are_listed_with_their_sizes()
    {
        await Store.WriteAsync(Start with { Files = [File("media/b.svg", 1, 2, 3), File("media/B.svg", 1), File("media/a.svg")] }, Anna(), default);

        Assert.Equal([new("media/B.svg", 1), new("media/a.svg", 0), new("media/b.svg", 3)], await Desk.ReadFilesAsync(default));
    }

    private static Item Worded(string headline, string glance) => Item("x", headline) with
    {
        Variants =
        [
            .. Item("x", headline).Variants,
            new() { Key = "watch", Locale = Locale.Of("de"), When = new() { Channels = ["watch"] }, Message = new() { GlanceTitle = glance } },
        ],
    };
}
