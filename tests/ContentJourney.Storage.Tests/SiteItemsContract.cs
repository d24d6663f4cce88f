using ContentJourney.Content;
using ContentJourney.Publishing;
using static ContentJourney.Storage.Tests.Sample;

namespace ContentJourney.Storage.Tests;

/// <summary>What every store promises of items, their versions and what visitors see of them.</summary>
public abstract class SiteItemsContract : StoreContract
{
    [SkippableFact]
    public async Task A_draft_is_for_editors_until_it_is_published()
    {
        await Store.WriteAsync(Start with { Items = [Item("x", "One")] }, Anna(), default);

        var saved = await Store.SaveDraftAsync(Item("x", "Two"), 1, "saved", Ben(), default);

        Assert.Equal(new ItemVersion(2, Item("x", "Two"), Ben(), "saved"), saved.Value);
        Assert.Equal(1, await Store.ReadVersionAsync(default));
        Assert.Equal([Item("x", "One")], (await Store.ReadPublishedAsync(default))!.Site.Items);
        var stored = (await Store.FindItemAsync("x", default))!;
        Assert.Equal(new StoredItem(new(2, Item("x", "Two"), Ben(), "saved"), new(1, Item("x", "One"), Anna(), "saved"), Anna()), stored);

        Assert.Equal(2, (await Store.PublishAsync(["x"], Ben(7), default)).Value);
        stored = (await Store.FindItemAsync("x", default))!;
        Assert.Equal(stored.Latest, stored.Published);
        Assert.Equal(Ben(7), stored.PublishedBy);
        Assert.Equal([Item("x", "Two")], (await Store.ReadPublishedAsync(default))!.Site.Items);
    }

    [SkippableFact]
    public async Task Many_are_edited_at_once_and_what_is_published_of_them_stays()
    {
        await Store.WriteAsync(Start with { Items = [Item("x", "One")], Drafts = [Item("y", "One")] }, Anna(), default);

        await Store.WriteAsync(new() { Edits = [Item("x", "Two"), Item("y", "Two"), Item("z", "Two")] }, Ben(), default);

        Assert.Equal(1, await Store.ReadVersionAsync(default));
        Assert.Equal([Item("x", "One")], (await Store.ReadPublishedAsync(default))!.Site.Items);
        Assert.Equal(new StoredItem(new(2, Item("x", "Two"), Ben(), "saved"), new(1, Item("x", "One"), Anna(), "saved"), Anna()), await Store.FindItemAsync("x", default));
        Assert.Equal((2, 1), ((await Store.FindItemAsync("y", default))!.Latest.Number, (await Store.FindItemAsync("z", default))!.Latest.Number));
    }

    [SkippableFact]
    public async Task A_variant_that_its_base_has_left_behind_is_told_of_until_it_is_worded_anew()
    {
        StaleVariant watch = new("watch", Locale.Of("de"));
        await Store.WriteAsync(Start with { Items = [Worded("One", "1")] }, Anna(), default);
        Assert.Empty((await Store.ReadPublishedAsync(default))!.Stale);

        await Store.WriteAsync(new() { Items = [Worded("Two", "1")] }, Anna(1), default);
        Assert.Equal([watch], (await Store.ReadPublishedAsync(default))!.Stale["x"]);
        Assert.Equal([watch], (await Store.ReadSinceAsync(1, default))!.Stale["x"]);

        await Store.SaveDraftAsync(Worded("Two", "2"), 2, "saved", Ben(), default);
        Assert.Equal([watch], (await Store.ReadPublishedAsync(default))!.Stale["x"]);
        await Store.PublishAsync(["x"], Ben(1), default);
        Assert.Empty((await Store.ReadPublishedAsync(default))!.Stale);
    }

    [SkippableFact]
    public async Task Saving_what_is_there_gives_no_new_version()
    {
        await Store.SaveDraftAsync(Item("x"), 0, "saved", Anna(), default);

        var again = await Store.SaveDraftAsync(Item("x"), 1, "saved", Ben(), default);

        Assert.Equal(new ItemVersion(1, Item("x"), Anna(), "saved"), again.Value);
    }

    [SkippableFact]
    public async Task Who_comes_second_is_told_who_came_first()
    {
        await Store.SaveDraftAsync(Item("x", "One"), 0, "saved", Anna(), default);
        await Store.SaveDraftAsync(Item("x", "Two"), 1, "saved", Ben(5), default);

        var late = await Store.SaveDraftAsync(Item("x", "Mine"), 1, "saved", Anna(9), default);

        var problem = Assert.Single(late.Problems);
        Assert.Equal("item.conflict", problem.Code);
        Assert.Equal("items/x", problem.Path);
        Assert.Equal("\"x\" is at version 2, saved by ben on 2026-03-01 at 10:05 UTC. Your edit began from version 1; compare the two and save again.", problem.Message);
        Assert.Equal(2, (await Store.ReadVersionsAsync("x", default)).Count);
    }

    [SkippableFact]
    public async Task An_edit_of_an_item_that_is_not_there_is_a_conflict()
    {
        var late = await Store.SaveDraftAsync(Item("x"), 3, "saved", Anna(), default);

        Assert.StartsWith("There is no item \"x\".", Assert.Single(late.Problems).Message, StringComparison.Ordinal);
        Assert.Null(await Store.FindItemAsync("x", default));
    }

    [SkippableFact]
    public async Task An_edit_of_an_item_that_was_removed_is_a_conflict()
    {
        await Store.WriteAsync(Start with { Items = [Item("x")] }, Anna(), default);
        await Store.WriteAsync(new() { Removals = [new(Noun.Item, "x")] }, Ben(), default);

        var late = await Store.SaveDraftAsync(Item("x", "Mine"), 1, "saved", Anna(9), default);

        Assert.StartsWith("\"x\" was removed by ben on 2026-03-01 at 10:00 UTC.", Assert.Single(late.Problems).Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Publishing_an_unknown_item_publishes_nothing()
    {
        await Store.WriteAsync(Start with { Drafts = [Item("x")] }, Anna(), default);

        var outcome = await Store.PublishAsync(["x", "no", "never"], Anna(), default);

        Assert.Equal([new("item.unknown", "There is no item \"no\".", "items/no"), new("item.unknown", "There is no item \"never\".", "items/never")], outcome.Problems);
        Assert.Null((await Store.FindItemAsync("x", default))!.Published);
        Assert.Equal("item.unknown", Assert.Single((await Store.UnpublishAsync(["no"], Anna(), default)).Problems).Code);
    }

    [SkippableFact]
    public async Task Publishing_or_withdrawing_again_changes_nothing()
    {
        await Store.WriteAsync(Start with { Items = [Item("x")] }, Anna(), default);

        Assert.Equal(1, (await Store.PublishAsync(["x"], Ben(), default)).Value);
        Assert.Equal(Anna(), (await Store.FindItemAsync("x", default))!.PublishedBy);

        Assert.Equal(2, (await Store.UnpublishAsync(["x", "x"], Ben(), default)).Value);
        Assert.Equal(2, (await Store.UnpublishAsync(["x"], Ben(), default)).Value);
        Assert.Equal(new StoredItem(new(1, Item("x"), Anna(), "saved"), null, null), await Store.FindItemAsync("x", default));
        Assert.Equal(["x"], (await Store.ReadPublishedAsync(default))!.Unpublished);
    }

    [SkippableFact]
    public async Task A_removed_item_that_comes_again_goes_on_counting()
    {
        await Store.WriteAsync(Start with { Items = [Item("x", "One")] }, Anna(), default);
        await Store.WriteAsync(new() { Removals = [new(Noun.Item, "x")] }, Anna(), default);
        Assert.Null(await Store.FindItemAsync("x", default));
        Assert.Equal("item.unknown", Assert.Single((await Store.PublishAsync(["x"], Anna(), default)).Problems).Code);

        var again = await Store.SaveDraftAsync(Item("x", "One"), 0, "saved", Ben(), default);

        Assert.Equal(2, again.Value.Number);
        Assert.Equal([2, 1], (await Store.ReadVersionsAsync("x", default)).Select(version => version.Number));
        Assert.Null((await Store.FindItemAsync("x", default))!.Published);
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
