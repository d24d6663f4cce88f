using ContentJourney.Access;
using ContentJourney.Content;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Editing;

public class ItemEditingTests
{
    private const string DeniedToAuthors = "access.denied This takes the role \"Editor\"; ask an administrator.";
    private const string DeniedToAnalysts = "access.denied This takes the role \"Author\"; ask an administrator.";

    private static readonly CancellationToken _none = CancellationToken.None;

    public static TheoryData<string> Readers => ["ann", "nob"];

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Who_only_reads_can_write_nothing(string name)
    {
        using var place = await Workplace.OpenAsync();
        var actor = name == "ann" ? Workplace.Analyst : Workplace.Nobody;
        var before = place.Store.Writes;

        Assert.Equal([DeniedToAnalysts], Workplace.Problems(await place.Items.SaveDraftAsync(actor, Workplace.Item("new"), 0, Workplace.Now, _none)));
        Assert.Equal([DeniedToAnalysts], Workplace.Problems(await place.Items.KeepAsync(actor, Workplace.Item("new"), 0, Workplace.Now, _none)));
        Assert.Equal([DeniedToAnalysts], Workplace.Problems(await place.Items.RestoreAsync(actor, "home", 9, 1, Workplace.Now, _none)));
        Assert.Equal([DeniedToAnalysts], Workplace.Problems(await place.Items.AcknowledgeAsync(actor, "home", new("v", Locale.Of("en")), Workplace.Now, _none)));
        Assert.Equal([DeniedToAnalysts], Workplace.Problems(await place.Items.TagAsync(actor, ["home"], "tea", Workplace.Now, _none)));
        Assert.Equal([DeniedToAnalysts], Workplace.Problems(await place.Items.UntagAsync(actor, ["home"], "tea", Workplace.Now, _none)));
        Assert.Equal(before, place.Store.Writes);
    }

    [Theory]
    [InlineData(Role.Author)]
    [InlineData(Role.Analyst)]
    public async Task Who_may_not_publish_shows_takes_back_and_removes_nothing(Role role)
    {
        using var place = await Workplace.OpenAsync();
        var actor = new Actor("x", [role]);
        var before = place.Store.Writes;

        Assert.Equal([DeniedToAuthors], Workplace.Problems(await place.Items.PublishAsync(actor, ["home"], Workplace.Now, _none)));
        Assert.Equal([DeniedToAuthors], Workplace.Problems(await place.Items.UnpublishAsync(actor, ["home"], Workplace.Now, _none)));
        Assert.Equal([DeniedToAuthors], Workplace.Problems(await place.Items.RemoveAsync(actor, ["home"], Workplace.Now, _none)));
        Assert.Equal(before, place.Store.Writes);
    }

    [Fact]
    public async Task An_author_edits_what_they_began_and_nothing_else()
    {
        using var place = await Workplace.OpenAsync();
        await place.DraftAsync(Workplace.Item("mine"), Workplace.Author);

        Assert.Equal(2, (await place.DraftAsync(Workplace.Item("mine", "Other"), Workplace.Author)).Number);
        Assert.Equal(
            ["access.denied items/home: \"home\" was begun by recipe; authors edit what they began themselves. Ask an editor."],
            Workplace.Problems(await place.Items.SaveDraftAsync(Workplace.Author, Workplace.Item("home", "Mine now"), 1, Workplace.Now, _none)));
        Assert.Equal(
            ["item.conflict items/home: Somebody else saved it."],
            Workplace.Problems(await place.Items.SaveDraftAsync(Workplace.Author, Workplace.Item("home", "Mine now"), 0, Workplace.Now, _none)));
    }

    [Fact]
    public async Task In_an_empty_site_nothing_is_saved()
    {
        using var place = Workplace.Empty();

        const string Empty = "site.empty There is no site yet; apply a recipe first.";
        Assert.Equal([Empty], Workplace.Problems(await place.Items.SaveDraftAsync(Workplace.Editor, Workplace.Item("a"), 0, Workplace.Now, _none)));
        Assert.Equal([Empty], Workplace.Problems(await place.Items.PublishAsync(Workplace.Editor, ["a"], Workplace.Now, _none)));
        Assert.Equal([Empty], Workplace.Problems(await place.Items.RemoveAsync(Workplace.Editor, ["a"], Workplace.Now, _none)));
        Assert.Equal([Empty], Workplace.Problems(await place.Items.TagAsync(Workplace.Editor, ["a"], "tea", Workplace.Now, _none)));
    }

    [Fact]
    public async Task A_draft_may_break_rules_but_has_a_key_and_a_type()
    {
        using var place = await Workplace.OpenAsync();

        Assert.Equal(1, (await place.DraftAsync(Workplace.Item("bad", "") with { Path = "no path" })).Number);
        Assert.Equal(
            [
                "item.key.malformed items/No Key/key: \"No Key\" is no key; a key has lower-case letters a–z, digits and single hyphens between them, e.g. \"technik-max\".",
                "item.type.unknown items/No Key/type: There is no content type \"articel\". Did you mean \"article\"?",
            ],
            Workplace.Problems(await place.Items.SaveDraftAsync(Workplace.Editor, Workplace.Item("No Key") with { Type = "articel" }, 0, Workplace.Now, _none)));
    }

    [Fact]
    public async Task Saving_forgets_what_was_typed_and_a_conflict_does_not()
    {
        using var place = await Workplace.OpenAsync();
        await place.Items.KeepAsync(Workplace.Editor, Workplace.Item("home", "Typed"), 1, Workplace.Now, _none);

        await place.Items.SaveDraftAsync(Workplace.Editor, Workplace.Item("home", "Saved"), 7, Workplace.Now, _none);
        Assert.Equal("eve", (await place.Store.ReadTypistsAsync("home", _none))[0].Author);

        await place.Items.SaveDraftAsync(Workplace.Editor, Workplace.Item("home", "Saved"), 1, Workplace.Now, _none);
        Assert.Equal([], await place.Store.ReadTypistsAsync("home", _none));
    }

    [Fact]
    public async Task A_broken_item_is_not_published_nor_those_beside_it()
    {
        using var place = await Workplace.OpenAsync();
        await place.DraftAsync(Workplace.Item("good"));
        await place.DraftAsync(new Item { Key = "bad", Type = "article", Variants = [Samples.Base("de", new Message { Headline = "Titel" })] });

        Assert.Equal(
            [
                "item.unknown items/none: There is no item \"none\".",
                "item.base.missing items/bad: The item has no base in the default locale \"en\"; every other wording falls back on it.",
            ],
            Workplace.Problems(await place.Items.PublishAsync(Workplace.Editor, ["good", "bad", "none"], Workplace.Now, _none)));
        Assert.Equal("Draft 1", await place.StateAsync("good"));
    }

    [Fact]
    public async Task An_item_is_published_edited_restored_and_taken_back()
    {
        using var place = await Workplace.OpenAsync();
        await place.DraftAsync(Workplace.Item("tea"));
        Assert.Equal("Draft 1", await place.StateAsync("tea"));

        await place.Items.PublishAsync(Workplace.Editor, ["tea"], Workplace.Now, _none);
        Assert.Equal("Published 1", await place.StateAsync("tea"));

        await place.DraftAsync(Workplace.Item("tea", "Green tea"));
        Assert.Equal("Edited 2", await place.StateAsync("tea"));
        Assert.Equal(("Title", "Green tea"), (Headline((await place.ReadAsync()).Live), Headline((await place.ReadAsync()).Site)));

        var restored = await place.Items.RestoreAsync(Workplace.Editor, "tea", 1, 2, Workplace.Now, _none);
        Assert.Equal((3, "restored version 1"), (restored.Value.Number, restored.Value.What));
        Assert.Equal(
            ["item.version.unknown items/tea: \"tea\" has no version 9."],
            Workplace.Problems(await place.Items.RestoreAsync(Workplace.Editor, "tea", 9, 3, Workplace.Now, _none)));

        await place.Items.UnpublishAsync(Workplace.Editor, ["tea"], Workplace.Now, _none);
        Assert.Equal("Draft 3", await place.StateAsync("tea"));

        static string Headline(PublishedSite site) => site.Items["tea"].Item.Variants[0].Message.Headline!;
    }

    [Fact]
    public async Task A_path_is_not_given_twice_be_its_owner_published_or_edited()
    {
        using var place = await Workplace.OpenAsync(Workplace.Item("old") with { Path = "/tea" });
        await place.DraftAsync(Workplace.Item("new") with { Path = "/tea" });

        string[] taken = ["item.path.taken items/new/path: The path \"/tea\" is that of the item \"old\" already; each item has a path of its own."];
        Assert.Equal(taken, Workplace.Problems(await place.Items.PublishAsync(Workplace.Editor, ["new"], Workplace.Now, _none)));

        await place.DraftAsync(Workplace.Item("old") with { Path = "/black-tea" });
        Assert.Equal(taken, Workplace.Problems(await place.Items.PublishAsync(Workplace.Editor, ["new"], Workplace.Now, _none)));

        Assert.Empty(Workplace.Problems(await place.Items.PublishAsync(Workplace.Editor, ["new", "old"], Workplace.Now, _none)));
        Assert.Equal("new", (await place.ReadAsync()).Live.AtPath("/tea")!.Item.Key);
    }

    [Fact]
    public async Task Two_that_are_published_together_do_not_share_a_path()
    {
        using var place = await Workplace.OpenAsync();
        await place.DraftAsync(Workplace.Item("a") with { Path = "/tea" });
        await place.DraftAsync(Workplace.Item("b") with { Path = "/tea" });

        Assert.Equal(
            ["item.path.taken items/b/path: The path \"/tea\" is that of the item \"a\" already; each item has a path of its own."],
            Workplace.Problems(await place.Items.PublishAsync(Workplace.Editor, ["a", "b"], Workplace.Now, _none)));
    }

    [Fact]
    public async Task A_stale_variant_is_said_to_be_right_still_once()
    {
        var watch = new Variant { Key = "watch", Locale = Locale.Of("en"), When = new() { Channels = ["watch"] }, Message = new() { GlanceTitle = "Tea" } };
        using var place = await Workplace.OpenAsync(Workplace.Item("tea", "Tea", watch));
        await place.DraftAsync(Workplace.Item("tea", "Green tea", watch));
        var stale = Assert.Single((await place.ReadAsync()).Items["tea"].Stale);

        var missed = (await place.Items.ReadMissedAsync(Workplace.Analyst, "tea", stale, _none)).Value;
        Assert.Equal(["Tea → Green tea"], missed.Differences.Select(part => $"{part.Before} → {part.After}"));
        Assert.Equal(
            ["variant.unknown items/tea/variants/de/watch: \"tea\" has no variant \"watch\" in de."],
            Workplace.Problems(await place.Items.ReadMissedAsync(Workplace.Analyst, "tea", stale with { Locale = Locale.Of("de") }, _none)));
        Assert.Equal(
            ["access.denied This takes the role \"Analyst\"; ask an administrator."],
            Workplace.Problems(await place.Items.ReadMissedAsync(Workplace.Nobody, "tea", stale, _none)));

        Assert.Empty(Workplace.Problems(await place.Items.AcknowledgeAsync(Workplace.Editor, "tea", stale, Workplace.Now, _none)));
        Assert.Equal([], (await place.ReadAsync()).Items["tea"].Stale);
        Assert.Equal(
            ["variant.notStale items/tea: It has not fallen behind."],
            Workplace.Problems(await place.Items.AcknowledgeAsync(Workplace.Editor, "tea", stale, Workplace.Now, _none)));
    }

    [Fact]
    public async Task What_is_used_is_not_removed()
    {
        using var place = await Workplace.OpenAsync(
            Workplace.Item("tea") with { Path = "/tea" },
            Workplace.Linking("a", "/tea?from=a"),
            Workplace.Linking("b", "/tea/#top"),
            Samples.Item("c", new Message { Headline = "c", Body = "See [tea](/tea), [more](</tea>) or\n\n[tea]: /tea" }),
            Workplace.Item("d") with { Variants = [Samples.Base("en", new() { Headline = "d" }) with { Fields = [new("related", [new FieldScalar.Text("tea")])] }] });

        Assert.Equal(
            [
                "item.unknown items/none: There is no item \"none\".",
                "item.used items/home: The item \"home\" is used by journey way; take it out there first.",
                "item.used items/tea: The item \"tea\" is used by items a, b, c and 1 more; take it out there first.",
            ],
            Workplace.Problems(await place.Items.RemoveAsync(Workplace.Editor, ["home", "tea", "none"], Workplace.Now, _none)));
        Assert.Equal("Published 1", await place.StateAsync("tea"));
    }

    [Fact]
    public async Task What_is_used_by_what_goes_with_it_is_removed()
    {
        using var place = await Workplace.OpenAsync(Workplace.Item("tea") with { Path = "/tea" }, Workplace.Linking("a", "/tea"));

        Assert.Empty(Workplace.Problems(await place.Items.RemoveAsync(Workplace.Editor, ["tea", "a"], Workplace.Now, _none)));
        Assert.Equal(["home"], (await place.ReadAsync()).Items.Keys);
        Assert.Equal(["home"], (await place.ReadAsync()).Live.Items.Keys);
    }

    [Fact]
    public async Task A_topic_is_added_and_what_visitors_saw_as_it_was_they_see_with_it()
    {
        using var place = await Workplace.OpenAsync(Workplace.Item("shown"), Workplace.Item("edited"), Workplace.Item("tagged") with { Topics = ["tea"] });
        await place.DraftAsync(Workplace.Item("edited", "Edited"));
        await place.DraftAsync(Workplace.Item("draft"));

        await place.Items.TagAsync(Workplace.Editor, ["shown", "edited", "draft", "tagged"], "tea", Workplace.Now, _none);

        var desk = await place.ReadAsync();
        Assert.All(desk.Items.Values.Where(item => item.Item.Key != "home"), item => Assert.Equal(["tea"], item.Item.Topics));
        Assert.Equal(["Published 2", "Edited 3", "Draft 2", "Published 1"], await place.StatesAsync("shown", "edited", "draft", "tagged"));
        Assert.Equal(([], ["tea"]), (desk.Live.Items["edited"].Item.Topics, desk.Live.Items["shown"].Item.Topics));
    }

    [Fact]
    public async Task An_authors_topic_waits_for_somebody_who_publishes()
    {
        using var place = await Workplace.OpenAsync();
        await place.DraftAsync(Workplace.Item("mine"), Workplace.Author);
        await place.Items.PublishAsync(Workplace.Editor, ["mine"], Workplace.Now, _none);

        await place.Items.TagAsync(Workplace.Author, ["mine"], "tea", Workplace.Now, _none);
        Assert.Equal("Edited 2", await place.StateAsync("mine"));

        await place.Items.UntagAsync(Workplace.Author, ["mine"], "tea", Workplace.Now, _none);
        Assert.Equal([], (await place.ReadAsync()).Items["mine"].Item.Topics);
    }

    [Fact]
    public async Task Topics_change_on_all_items_or_on_none()
    {
        using var place = await Workplace.OpenAsync();
        await place.DraftAsync(Workplace.Item("mine"), Workplace.Author);
        var before = place.Store.Writes;

        Assert.Equal(
            [
                "topic.malformed topic: \"Green tea\" is no topic; a topic has lower-case letters a–z, digits and single hyphens between them, e.g. \"technik-max\".",
                "item.unknown items/none: There is no item \"none\".",
                "access.denied items/home: \"home\" was begun by recipe; authors edit what they began themselves. Ask an editor.",
            ],
            Workplace.Problems(await place.Items.TagAsync(Workplace.Author, ["mine", "none", "home"], "Green tea", Workplace.Now, _none)));
        Assert.Equal(before, place.Store.Writes);
    }

    [Fact]
    public async Task Taking_off_a_topic_that_is_nowhere_writes_nothing()
    {
        using var place = await Workplace.OpenAsync();
        var before = place.Store.Writes;

        Outcome<long> untagged = await place.Items.UntagAsync(Workplace.Editor, ["home"], "tea", Workplace.Now, _none);

        Assert.Equal(((await place.ReadAsync()).Live.Version, before), (untagged.Value, place.Store.Writes));
    }
}
