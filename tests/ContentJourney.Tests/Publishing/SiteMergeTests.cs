using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Publishing;

public class SiteMergeTests
{
    private static readonly Site _site = Samples.Definitions with { Items = [Named("a"), Named("b")], Drafts = [Named("d")] };

    [Fact]
    public void Nothing_changes_nothing() => Assert.Equal(_site, _site.With(SiteChange.None));

    [Fact]
    public void What_is_set_keeps_its_place_and_what_is_new_comes_last() =>
        Assert.Equal(["a 5", "b 0", "c 0"], _site.With(new SiteChange { Items = [Named("c"), Named("a") with { Priority = 5 }] }).Items.Select(item => $"{item.Key} {item.Priority}"));

    [Fact]
    public void What_is_removed_and_set_is_there() =>
        Assert.Equal(["a", "b"], _site.With(new SiteChange { Items = [Named("a")], Removals = [new(Noun.Item, "a")] }).Items.Select(item => item.Key));

    [Fact]
    public void A_draft_that_is_published_is_no_draft_and_an_item_stored_as_a_draft_is_withdrawn()
    {
        var after = _site.With(new SiteChange { Items = [Named("d")], Drafts = [Named("a")] });

        Assert.Equal(["b", "d"], after.Items.Select(item => item.Key));
        Assert.Equal(["a"], after.Drafts.Select(item => item.Key));
    }

    [Fact]
    public void An_edit_leaves_what_is_published_and_is_a_draft_where_nothing_is()
    {
        var after = _site.With(new SiteChange { Edits = [Named("a") with { Priority = 1 }, Named("d") with { Priority = 2 }, Named("e"), Named("b")], Removals = [new(Noun.Item, "b")] });

        Assert.Equal([Named("a")], after.Items);
        Assert.Equal(["d 2", "e 0", "b 0"], after.Drafts.Select(item => $"{item.Key} {item.Priority}"));
    }

    [Fact]
    public void A_removal_takes_only_what_it_names() =>
        Assert.Equal((1, 2), (_site.With(new SiteChange { Removals = [new(Noun.Persona, "pro"), new(Noun.Channel, "pro")] }) is var after ? after.Personas.Count : 0, after.Items.Count));

    private static Item Named(string key) => Samples.Item(key, new Message { Headline = key });
}
