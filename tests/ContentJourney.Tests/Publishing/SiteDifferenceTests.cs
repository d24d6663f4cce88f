using ContentJourney.Channels;
using ContentJourney.Publishing;
using ContentJourney.Tests.Checking;

namespace ContentJourney.Tests.Publishing;

public class SiteDifferenceTests
{
    private static readonly SiteContents _contents = new(SiteSample.Site with { Drafts = [SiteSample.Item("draft")] }, [new("media/a.svg", new Blob(new byte[] { 1 }))]);

    [Fact]
    public void A_site_and_itself_differ_in_nothing() => Assert.Equal(SiteChange.None, SiteDifference.Between(_contents, _contents, []));

    [Fact]
    public void An_empty_site_becomes_the_next_one()
    {
        var change = SiteDifference.Between(null, _contents, [new(Noun.Persona, "x")]);

        Assert.Empty(change.Channels);
        Assert.Empty(change.Removals);
        Assert.Equal(_contents, new SiteContents(new Site { Settings = _contents.Site.Settings }, []).With(change));
    }

    [Fact]
    public void What_differs_is_set_and_what_is_not_mentioned_stays()
    {
        var next = new SiteContents(SiteSample.Site with { Personas = [SiteSample.Persona("bert"), SiteSample.Persona("carl")], Items = [] }, []);
        var change = SiteDifference.Between(_contents, next, []);

        Assert.Equal(["bert", "carl"], change.Personas.Select(persona => persona.Key));
        Assert.Equal(["anna", "bert", "carl"], _contents.With(change).Site.Personas.Select(persona => persona.Key));
        Assert.Equal(_contents.Site.Items, _contents.With(change).Site.Items);
        Assert.Equal(SiteChange.None, SiteDifference.Between(_contents.With(change), next, []));
    }

    [Fact]
    public void The_order_of_wordings_makes_no_difference()
    {
        var item = SiteSample.Item("home", SiteSample.Base("en"));
        var turned = item with { Variants = [item.Variants[1], item.Variants[0]] };

        Assert.True(SiteDifference.Between(new(SiteSample.With(item), []), new(SiteSample.With(turned), []), []).IsEmpty);
    }

    [Fact]
    public void An_item_that_becomes_a_draft_is_no_longer_to_be_had()
    {
        var next = new SiteContents(SiteSample.Site with { Items = [], Drafts = [SiteSample.Item("home")] }, []);
        var merged = _contents.With(SiteDifference.Between(_contents, next, []));

        Assert.Empty(merged.Site.Items);
        Assert.Equal(["draft", "home"], merged.Site.Drafts.Select(item => item.Key));
    }

    [Fact]
    public void Only_what_is_there_is_removed()
    {
        var change = SiteDifference.Between(_contents, _contents, [new(Noun.Item, "draft"), new(Noun.Item, "none"), new(Noun.File, "media/a.svg")]);

        Assert.Equal([new(Noun.Item, "draft"), new(Noun.File, "media/a.svg")], change.Removals);
        Assert.Empty(_contents.With(change).Site.Drafts);
        Assert.Empty(_contents.With(change).Files);
    }

    [Fact]
    public void A_changed_built_in_channel_stays_and_removed_is_as_it_was_built_in()
    {
        var changed = BuiltInChannels.All[0] with { Name = "Schreibtisch" };
        var current = new SiteContents(SiteSample.Site with { Channels = [changed, .. BuiltInChannels.All.Skip(1)] }, []);

        Assert.True(SiteDifference.Between(current, new(SiteSample.Site, []), []).IsEmpty);
        var removal = SiteDifference.Between(current, new(SiteSample.Site, []), [new(Noun.Channel, "desktop"), new(Noun.Channel, "mobile")]);
        Assert.Equal([new(Noun.Channel, "desktop")], removal.Removals);
        Assert.Equal(BuiltInChannels.All, current.With(removal).Site.Channels);
    }
}
