using System.Text.RegularExpressions;
using ContentJourney.Journeys;
using static ContentJourney.Tests.Journeys.Pictures.DrawnPicture;

namespace ContentJourney.Tests.Journeys.Pictures;

public class JourneyPictureTests
{
    [Fact]
    public void It_is_one_image_with_a_title_and_a_description_first()
    {
        var picture = Draw(SampleJourney.Journey);

        Assert.Equal(("img", "1200"), (picture.Attribute("role")!.Value, picture.Attribute("width")!.Value));
        Assert.Equal(["title", "desc"], picture.Elements().Take(2).Select(element => element.Name.LocalName));
        Assert.Equal("Journey map: Max buys an espresso machine – Max Müller", picture.Element(Namespace + "title")!.Value);
    }

    [Fact]
    public void The_description_tells_the_map_in_words() => Assert.StartsWith(
        "Max Müller: Wants figures before he believes anything. Stage 1, Awareness: Max notices that his old machine wastes energy. 1. Sign at the trade fair (Signage, content). 2. Test report on the phone (Mobile, neutral).",
        Draw(SampleJourney.Journey).Element(Namespace + "desc")!.Value,
        StringComparison.Ordinal);

    [Fact]
    public void Every_touchpoint_is_a_card_with_its_number_and_name() => Assert.Equal(
        SampleJourney.Journey.Stages.SelectMany(stage => stage.Touchpoints).Select((touchpoint, index) => $"{index + 1}. {touchpoint.Name}"),
        Cards(Draw(SampleJourney.Journey)).Select(card => card.Element(Namespace + "title")!.Value));

    [Fact]
    public void Stages_goals_owners_thoughts_pains_chances_and_targets_are_there()
    {
        var words = Words(Draw(SampleJourney.Journey, 3_000));

        foreach (var expected in new[]
        {
            "Consideration", "He buys without anybody calling him.", "Mobile · Editorial office", "Opens four tabs", "“It reads me an advertisement.”",
            "Delivery costs are shown last", "Guest checkout", "Abandonment ≤ 38\u00A0%", "Reading depth ≥ 62.5\u00A0%", "Reach ≥ 12000\u00A0visits", "changes the channel",
        })
        {
            Assert.Contains(expected, words);
        }
    }

    [Fact]
    public void An_arrow_runs_for_each_step_and_says_where_the_channel_changes()
    {
        Journey journey = One("a", "desktop", ["b", "c", "nowhere", "a"]) with { Stages = [new("awareness", [], [Step("a", "desktop", "b", "c", "nowhere", "a"), Step("b", "desktop")]), new("purchase", [], [Step("c", "sms", "a")])] };

        var arrows = Draw(journey).Descendants(Namespace + "path").Select(path => path.Attribute("class")!.Value).Where(name => name.StartsWith("cj-arrow", StringComparison.Ordinal)).SkipLast(2);

        Assert.Equal(["cj-arrow", "cj-arrow cj-cross", "cj-arrow cj-cross"], arrows);
    }

    [Fact]
    public void A_step_into_another_band_is_named_by_its_number() => Assert.Contains("→ 9", Words(Draw(SampleJourney.Journey, 640)));

    [Fact]
    public void Hostile_names_stay_text()
    {
        const string Hostile = "</text><script>alert('1')</script>&\"\u0000\uFFFE\uD800";

        var picture = Draw(One(Hostile, Hostile, []) with { Name = Hostile }, persona: SampleJourney.Persona with { Name = Hostile, Tagline = Hostile });

        Assert.Empty(picture.Descendants(Namespace + "script"));
        Assert.Equal("1. </text><script>alert('1')</script>&\"\uFFFD\uFFFD\uFFFD", Cards(picture).Single().Element(Namespace + "title")!.Value);
    }

    [Fact]
    public void An_endless_word_is_broken_and_cut()
    {
        var picture = Draw(One(new string('w', 2_000), "desktop", []));
        var lines = Cards(picture).Single().Elements(Namespace + "text").Select(text => text.Value).ToArray();

        Assert.EndsWith("-", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("…", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_journey_says_so() => Assert.Contains("This journey has no stages yet.", Words(Draw(SampleJourney.Journey with { Stages = [] })));

    [Fact]
    public void What_is_unknown_is_shown_by_its_key()
    {
        var words = Words(Draw(new Journey("j", "J", "p", "m", "pigeon", [new("dusk", [new("luck", 1), new("joy", null)], [Step("a", "owl")])])));

        Assert.Superset(new HashSet<string> { "dusk", "owl", "luck ≥ 1", "joy" }, words.ToHashSet());
        Assert.Contains(words, text => text.EndsWith("pigeon", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("de", "Kontaktpunkte")]
    [InlineData("de-CH", "Kontaktpunkte")]
    [InlineData("en", "Touchpoints")]
    [InlineData("fr", "Touchpoints")]
    [InlineData(null, "Touchpoints")]
    public void Labels_are_German_or_English(string? language, string expected) => Assert.Contains(expected, Words(Draw(SampleJourney.Journey, language: language)));

    [Theory]
    [InlineData(1, "640")]
    [InlineData(9_999, "3000")]
    public void The_width_stays_within_bounds(int width, string expected) => Assert.Equal(expected, Draw(SampleJourney.Journey, width).Attribute("width")!.Value);

    [Fact]
    public void Equal_journeys_give_equal_bytes_in_any_culture()
    {
        var before = Svg(SampleJourney.Journey);
        using var arabic = new CultureScope("ar-SA");

        Assert.Equal(before, Svg(SampleJourney.Journey));
    }

    [Fact]
    public void It_brings_no_script_no_link_and_no_font()
    {
        var svg = Svg(SampleJourney.Journey);

        Assert.Equal(1, Regex.Count(svg, "://"));
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("@font-face", svg, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme:dark", svg, StringComparison.Ordinal);
    }

    private static Touchpoint Step(string key, string channel, params string[] leadsTo) => SampleJourney.Touchpoint(key, key, channel, 0, leadsTo);

    private static Journey One(string name, string channel, string[] leadsTo) => new("j", "J", "p", "m", null, [new("awareness", [], [Step(name, channel, leadsTo)])]);
}
