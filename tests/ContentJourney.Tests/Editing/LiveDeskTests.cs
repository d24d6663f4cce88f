using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Editing;

public class LiveDeskTests
{
    [Fact]
    public async Task An_empty_site_has_no_desk()
    {
        using var place = Workplace.Empty();

        Assert.Null(await place.Desk.ReadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Without_news_the_desk_stays_the_same()
    {
        using var place = await Workplace.OpenAsync();

        Assert.Same(await place.ReadAsync(), await place.ReadAsync());
    }

    [Fact]
    public async Task Readers_that_wait_for_each_other_get_the_same_desk()
    {
        using var place = await Workplace.OpenAsync();

        var desks = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => place.ReadAsync()));

        Assert.Single(desks.Distinct());
    }

    [Fact]
    public async Task Drafts_are_on_the_desk_and_in_its_site_but_not_in_the_live_one()
    {
        using var place = await Workplace.OpenAsync();
        await place.DraftAsync(Workplace.Item("tea"), Workplace.Author);

        var desk = await place.ReadAsync();

        Assert.Equal(new DeskItem(Workplace.Item("tea"), 1, Workplace.Author.At(Workplace.Now), "art", null, null, []), desk.Items["tea"]);
        Assert.Equal(["home", "tea"], desk.Site.Items.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["home", "tea"], desk.Newest.Items.Select(item => item.Key));
        Assert.Equal(["home"], desk.Live.Items.Keys);
    }

    [Fact]
    public async Task Definitions_are_caught_up_with()
    {
        using var place = await Workplace.OpenAsync();
        await place.ReadAsync();

        await place.WriteAsync(new SiteChange { Personas = [new() { Key = "new", Name = "New" }] });

        Assert.True((await place.ReadAsync()).Live.Personas.ContainsKey("new"));
    }

    [Fact]
    public async Task A_link_to_another_item_is_known_and_one_to_nowhere_is_warned_of()
    {
        using var place = await Workplace.OpenAsync(Workplace.Item("tea") with { Path = "/tea" });
        var desk = await place.ReadAsync();

        Assert.Equal([], ItemCheck.Of(desk, Workplace.Linking("a", "/tea"), null, null).Warnings);
        Assert.Equal(
            ["callToAction.url.unknown items/a/variants/en/base/callsToAction/0/url: The site has no page and no file \"/tee\". Did you mean \"/tea\"?"],
            Workplace.Lines(ItemCheck.Of(desk, Workplace.Linking("a", "/tee"), null, null).Warnings));
    }

    [Fact]
    public async Task An_item_without_a_base_is_found_out_though_it_is_on_the_desk_already()
    {
        using var place = await Workplace.OpenAsync();
        var item = Workplace.Item("home") with { Variants = [Samples.Base("de", new() { Headline = "Titel" })] };

        Assert.Equal(
            ["item.base.missing items/home: The item has no base in the default locale \"en\"; every other wording falls back on it."],
            Workplace.Lines(ItemCheck.Of(await place.ReadAsync(), item, null, null).Problems));
    }
}
