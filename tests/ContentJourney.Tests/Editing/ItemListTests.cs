using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Editing;

public class ItemListTests
{
    private static readonly Locale _english = Locale.Of("en");
    private static readonly Locale _german = Locale.Of("de");

    [Theory]
    [InlineData("CAFE", "a")]
    [InlineData("café strasse", "a")]
    [InlineData("crema  müHle", "b")]
    [InlineData("guides/a", "a")]
    [InlineData("wine", "b")]
    [InlineData("nur deutsch", "a")]
    [InlineData("worded", "b")]
    [InlineData("cafe muhle", "")]
    [InlineData("  ", "a b home")]
    public async Task Every_word_must_stand_somewhere_whatever_its_case_and_accents(string search, string expected)
    {
        using var place = await Workplace.OpenAsync(
            Workplace.Item("a", "Café in der Hauptstraße", Samples.Base("de", new Message { Headline = "Nur Deutsch" })) with { Path = "/guides/a" },
            Samples.Item("b", new Message { Headline = "B", Summary = "Crema", Body = "Aus der Mühle." }, For("x", new() { Personas = ["pro"] }, "Worded")) with { Topics = ["wine"] });

        Assert.Equal(expected, await KeysAsync(place, new() { Search = search }));
    }

    [Fact]
    public async Task A_persona_a_phase_and_a_channel_are_found_in_the_audience_and_in_wordings()
    {
        using var place = await Workplace.OpenAsync(
            Workplace.Item("a") with { Audience = new(["pro"], ["one"], ["watch"]) },
            Workplace.Item("b", "B", For("x", new() { Personas = ["pro"], Phases = ["two"] })),
            Workplace.Item("c", "C", For("x", new() { Channels = ["watch"] })));

        Assert.Equal("a b", await KeysAsync(place, new() { Persona = "pro" }));
        Assert.Equal("", await KeysAsync(place, new() { Persona = "person" }));
        Assert.Equal("a", await KeysAsync(place, new() { Phase = "one" }));
        Assert.Equal("b", await KeysAsync(place, new() { Phase = "two" }));
        Assert.Equal("a c", await KeysAsync(place, new() { Channel = "watch" }));
        Assert.Equal("a", await KeysAsync(place, new() { Persona = "pro", Channel = "watch" }));
    }

    [Fact]
    public async Task Type_topic_owner_and_language_must_be_those_of_the_newest_version()
    {
        using var place = await Workplace.OpenAsync(
            Workplace.Item("a") with { Topics = ["wine", "food"], Owner = "shop" },
            Workplace.Item("b", "B", Samples.Base("de", new Message { Headline = "B" })) with { Type = "note" });
        await place.DraftAsync(Workplace.Item("a") with { Topics = ["food"], Owner = "shop" });

        Assert.Equal("b", await KeysAsync(place, new() { Type = "note" }));
        Assert.Equal("", await KeysAsync(place, new() { Topic = "wine" }));
        Assert.Equal("a", await KeysAsync(place, new() { Topic = "food" }));
        Assert.Equal("a", await KeysAsync(place, new() { Owner = "shop" }));
        Assert.Equal("b", await KeysAsync(place, new() { Language = _german }));
        Assert.Equal("a b home", await KeysAsync(place, new() { Language = _english }));
    }

    [Fact]
    public async Task An_author_has_what_they_began_and_what_they_saved_last()
    {
        using var place = await Workplace.OpenAsync(Workplace.Item("a"));
        await place.DraftAsync(Workplace.Item("b"), Workplace.Author);
        await place.DraftAsync(Workplace.Item("b", "Better"));

        Assert.Equal("b", await KeysAsync(place, new() { Author = "art" }));
        Assert.Equal("b", await KeysAsync(place, new() { Author = "eve" }));
        Assert.Equal("a b home", await KeysAsync(place, ItemFilter.All));
        Assert.Equal("a home", await KeysAsync(place, new() { Author = "recipe" }));
    }

    [Theory]
    [InlineData(ItemStanding.Draft, "draft")]
    [InlineData(ItemStanding.Edited, "edited stale")]
    [InlineData(ItemStanding.Published, "expired home scheduled")]
    [InlineData(ItemStanding.Stale, "stale")]
    [InlineData(ItemStanding.Scheduled, "scheduled")]
    [InlineData(ItemStanding.Expired, "expired")]
    public async Task Items_are_found_by_how_they_stand(ItemStanding standing, string expected)
    {
        var pro = For("x", new() { Personas = ["pro"] }, "For pros");
        using var place = await Workplace.OpenAsync(
            Workplace.Item("edited"),
            Workplace.Item("stale", "Before", pro),
            Workplace.Item("scheduled") with { Schedule = new(Workplace.Now.AddTicks(1), null) },
            Workplace.Item("expired") with { Schedule = new(null, Workplace.Now) });
        await place.DraftAsync(Workplace.Item("draft"));
        await place.DraftAsync(Workplace.Item("edited", "After"));
        await place.DraftAsync(Workplace.Item("stale", "After", pro));

        Assert.Equal(expected, await KeysAsync(place, new() { Standing = standing }));
    }

    [Theory]
    [InlineData(ItemOrder.Key, "a b c home")]
    [InlineData(ItemOrder.Name, "c a home b")]
    [InlineData(ItemOrder.Type, "c home b a")]
    [InlineData(ItemOrder.Changed, "b a c home")]
    public async Task A_list_is_sorted_forwards_and_backwards(ItemOrder order, string expected)
    {
        using var place = await Workplace.OpenAsync(Workplace.Item("a", "Ende") with { Type = "note" }, Workplace.Item("b", "über"), Workplace.Item("c", "Älter"));
        await place.WriteAsync(new SiteChange { Edits = [Workplace.Item("b", "Über")] }, "eve", Workplace.Now.AddHours(1));

        Assert.Equal(expected, Keys(await place.ReadAsync(), ItemFilter.All, new ItemSort(order)));
        Assert.Equal(string.Join(' ', expected.Split(' ').Reverse()), Keys(await place.ReadAsync(), ItemFilter.All, new ItemSort(order, Backwards: true)));
    }

    [Theory]
    [InlineData(0, 1, 50, "home")]
    [InlineData(1, 1, 50, "home")]
    [InlineData(2, 2, 50, "i-049")]
    [InlineData(3, 3, 20, "i-099")]
    [InlineData(9, 3, 20, "i-099")]
    public async Task A_page_has_fifty_items_and_a_number_that_there_is(int asked, int number, int count, string first)
    {
        using var place = await Workplace.OpenAsync([.. Enumerable.Range(0, 119).Select(index => Workplace.Item($"i-{index:000}"))]);

        var page = ItemList.Page(await place.ReadAsync(), ItemFilter.All, new ItemSort(ItemOrder.Key), asked, Workplace.Now);

        Assert.Equal((number, count, first, 120, 3), (page.Number, page.Items.Count, page.Items[0].Item.Key, page.Total, page.Pages));
    }

    [Fact]
    public async Task An_empty_list_has_one_page()
    {
        using var place = await Workplace.OpenAsync();

        var page = ItemList.Page(await place.ReadAsync(), new() { Search = "nowhere" }, ItemSort.Newest, 1, Workplace.Now);

        Assert.Equal((0, 0, 1, 1), (page.Items.Count, page.Total, page.Number, page.Pages));
    }

    [Fact]
    public async Task Facets_say_what_there_is_and_how_often()
    {
        using var place = await Workplace.OpenAsync(
            Workplace.Item("a", "A", Samples.Base("de", new Message { Headline = "A" })) with { Topics = ["wine", "food"], Owner = "shop" },
            Workplace.Item("b") with { Topics = ["food"] });
        await place.DraftAsync(Workplace.Item("b", "B") with { Topics = ["food"] });

        var facets = ItemList.Facets(await place.ReadAsync());

        Assert.Equal([new("food", 2), new("wine", 1)], facets.Topics);
        Assert.Equal([new("shop", 1)], facets.Owners);
        Assert.Equal([new("eve", 1), new("recipe", 3)], facets.Authors);
        Assert.Equal([new("de", 1), new("en", 3)], facets.Languages);
    }

    [Fact]
    public async Task An_item_is_called_by_the_headline_of_a_base()
    {
        using var place = await Workplace.OpenAsync();
        var desk = await place.ReadAsync();
        var german = Samples.Base("de", new Message { Headline = "Deutsch" });

        Assert.Equal("Title", desk.NameOf(Workplace.Item("a") with { Variants = [german, .. Workplace.Item("a").Variants] }));
        Assert.Equal("Deutsch", desk.NameOf(Workplace.Item("a") with { Variants = [For("x", new() { Personas = ["pro"] }, "For pros"), german] }));
        Assert.Equal("a", desk.NameOf(Workplace.Item("a") with { Variants = [For("x", new() { Personas = ["pro"] }, "For pros")] }));
    }

    [Fact]
    public async Task The_list_follows_the_desk()
    {
        using var place = await Workplace.OpenAsync(Workplace.Item("a"));
        Assert.Equal("", await KeysAsync(place, new() { Search = "fresh" }));

        await place.DraftAsync(Workplace.Item("a", "Fresh"));

        Assert.Equal("a", await KeysAsync(place, new() { Search = "fresh" }));
    }

    private static Variant For(string key, Targeting when, string? headline = null) => new() { Key = key, Locale = _english, When = when, Message = new Message { Headline = headline } };

    private static async Task<string> KeysAsync(Workplace place, ItemFilter filter) => Keys(await place.ReadAsync(), filter, new ItemSort(ItemOrder.Key));

    private static string Keys(Desk desk, ItemFilter filter, ItemSort sort) => string.Join(' ', ItemList.Find(desk, filter, sort, Workplace.Now).Select(item => item.Item.Key));
}
