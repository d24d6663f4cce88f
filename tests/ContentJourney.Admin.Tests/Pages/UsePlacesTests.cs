using ContentJourney.Admin.Areas.Admin.Pages.Definitions;
using ContentJourney.Editing;
using ContentJourney.Publishing;

namespace ContentJourney.Admin.Tests.Pages;

public sealed class UsePlacesTests
{
    private static readonly Use[] _uses =
    [
        new(Noun.Journey, "way", "Way", "journeys/way/persona"),
        new(Noun.Item, "one", "One", "items/one/audience/personas/0"),
        new(Noun.Item, "one", "One", "items/one/variants/de/max/when/personas/0"),
        new(Noun.Item, "one", "One", "items/one/variants/de/max/when/personas/1"),
        new(Noun.Item, "two", "Two", "items/two/variants/en/max/when/personas/0"),
    ];

    [Fact]
    public void Each_thing_counts_once() => Assert.Equal((2, 1, 2), (UsePlaces.Count(_uses, Noun.Item), UsePlaces.Count(_uses, Noun.Journey), UsePlaces.Variants(_uses)));

    [Fact]
    public void Each_thing_is_listed_once() => Assert.Equal(["one", "two", "way"], UsePlaces.Things(_uses).SelectMany(group => group).Select(use => use.Key));

    [Fact]
    public void Each_leads_to_its_page() => Assert.Equal(["/admin/journeys/way", "/admin/content/one"], _uses.Take(2).Select(UsePlaces.Address));
}
