using ContentJourney.Admin.Areas.Admin.Pages.Content;
using ContentJourney.Content;
using ContentJourney.Editing;

namespace ContentJourney.Admin.Tests.Content;

public sealed class ListQueryTests
{
    private const string Everything = "q=w%C3%B6rter%20%26%20mehr&type=article&persona=max&phase=desire&channel=watch&state=Stale&topic=wine&owner=shop&author=eve&language=de-AT&sort=-name&page=3";

    private static readonly ListQuery _everything = new(
        new ItemFilter
        {
            Search = "wörter & mehr",
            Type = "article",
            Persona = "max",
            Phase = "desire",
            Channel = "watch",
            Standing = ItemStanding.Stale,
            Topic = "wine",
            Owner = "shop",
            Author = "eve",
            Language = Locale.Of("de-AT"),
        },
        new ItemSort(ItemOrder.Name, Backwards: true),
        3);

    [Fact]
    public void Everything_is_read_and_written_back()
    {
        Assert.Equal(_everything, ListQuery.Read("?" + Everything));
        Assert.Equal("/admin/content?" + Everything, _everything.Address);
        Assert.Equal(Everything[..^"&page=3".Length], _everything.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("q=%20&type=&persona=&sort=&page=")]
    [InlineData("state=7&sort=2&page=0&language=-")]
    [InlineData("state=gone&sort=size&page=-2&other=x")]
    [InlineData("state=Draft,Edited&sort=name,key&page=99999999999")]
    public void What_is_empty_or_cannot_be_read_counts_as_not_said(string query)
    {
        var read = ListQuery.Read(query);

        Assert.Equal(new ListQuery(ItemFilter.All, ItemSort.Newest), read);
        Assert.Equal(("/admin/content", "", false), (read.Address, read.Text, read.IsNarrowed));
    }

    [Theory]
    [InlineData("state=draft", "/admin/content?state=Draft")]
    [InlineData("STATE=DRAFT&Sort=KEY", "/admin/content?state=Draft&sort=key")]
    [InlineData("q=a&q=b", "/admin/content?q=a")]
    [InlineData("sort=changed", "/admin/content")]
    [InlineData("sort=-changed", "/admin/content?sort=-changed")]
    public void A_list_has_one_address(string query, string address) => Assert.Equal(address, ListQuery.Read(query).Address);

    [Fact]
    public void Long_searches_are_cut() => Assert.Equal(new string('x', 200), ListQuery.Read("q=" + new string('x', 500)).Filter.Search);

    [Fact]
    public void A_filter_taken_away_leads_to_the_first_page()
    {
        var query = ListQuery.Read("q=a&topic=wine&sort=key&page=3");

        Assert.Equal("/admin/content?topic=wine&sort=key", query.Without("q").Address);
        Assert.Equal("/admin/content?q=a&sort=key", query.Without("topic").Address);
    }

    [Fact]
    public void A_column_is_sorted_and_then_the_other_way_round()
    {
        var byName = ListQuery.Read("page=2&topic=wine").SortedBy(ItemOrder.Name);

        Assert.Equal("/admin/content?topic=wine&sort=name", byName.Address);
        Assert.Equal("/admin/content?topic=wine&sort=-name", byName.SortedBy(ItemOrder.Name).Address);
        Assert.Equal("/admin/content?topic=wine&sort=name", byName.SortedBy(ItemOrder.Name).SortedBy(ItemOrder.Name).Address);
    }

    [Theory]
    [InlineData("", ItemOrder.Changed, "descending")]
    [InlineData("sort=-changed", ItemOrder.Changed, "ascending")]
    [InlineData("sort=name", ItemOrder.Name, "ascending")]
    [InlineData("sort=-name", ItemOrder.Name, "descending")]
    [InlineData("sort=name", ItemOrder.Changed, null)]
    public void A_column_tells_how_it_is_sorted(string query, ItemOrder column, string? expected) => Assert.Equal(expected, ListQuery.Read(query).AriaSort(column));
}
