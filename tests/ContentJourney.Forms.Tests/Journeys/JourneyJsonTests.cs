using System.Text;
using System.Text.Json;
using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Forms.Journeys;
using ContentJourney.Journeys;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Forms.Tests.Journeys;

public class JourneyJsonTests
{
    private static readonly DateTimeOffset _now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly MapHost _host = new(state => $"is {state}", key => $"/edit/{key}", path => $"/files/{path}");

    private static readonly Journey _journey = new("j", "J </script>", "person", "m", null,
    [
        new("one", [new("reach", 12.5m), new("clicks", null)],
        [
            new Touchpoint
            {
                Key = "a", Name = "A", Channel = "desktop", Owner = "Sales", Actions = ["does", "more"], Thoughts = ["thinks"], Emotion = -2,
                PainPoints = ["pain"], Opportunities = ["chance"], LeadsTo = ["b"], Contents = ["shown", "gone"],
            },
        ]),
        new("two", [], [new Touchpoint { Key = "b", Name = "B", Channel = "branch" }, new Touchpoint { Key = "c", Name = "C", Channel = "sms" }]),
        new("three", [], []),
    ]);

    [Fact]
    public async Task What_the_page_writes_is_read_as_the_same_journey()
    {
        var read = await ReadAsync(JourneyJson.Page(View(_journey), _host));

        Assert.Equal(_journey, read.Value);
    }

    [Fact]
    public void The_page_says_how_touchpoints_are_served_and_cannot_end_its_element()
    {
        var json = JourneyJson.Page(View(_journey), _host);
        var touchpoints = JsonDocument.Parse(json).RootElement.GetProperty("stages").EnumerateArray().SelectMany(stage => stage.GetProperty("touchpoints").EnumerateArray()).ToArray();

        Assert.DoesNotContain("</script>", json, StringComparison.Ordinal);
        Assert.Equal([false, false, true], touchpoints.Select(touchpoint => touchpoint.GetProperty("gap").GetBoolean()));
        Assert.Equal(["", "is Unpublished"], touchpoints[0].GetProperty("contents").EnumerateArray().Select(item => item.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task Targets_stay_when_the_map_moves_touchpoints()
    {
        var read = await ReadAsync("""{ "key": "other", "stages": [{ "phase": "one", "touchpoints": [] }, { "phase": "two" }] }""");

        Assert.Equal(_journey with { Stages = [_journey.Stages[0] with { Touchpoints = [] }, new("two", [], [])] }, read.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "stages": 3 }""")]
    [InlineData("""{ "stages": [{ "touchpoints": [{ "emotion": "glad" }] }] }""")]
    public async Task What_is_no_journey_is_a_problem(string json) => Assert.Equal("journey.malformed", Assert.Single((await ReadAsync(json)).Problems).Code);

    [Fact]
    public async Task What_is_left_out_or_null_is_empty()
    {
        var read = await ReadAsync("""{ "stages": [null, { "phase": "one", "touchpoints": [null, { "key": "x", "owner": " ", "actions": [null, "does"], "contents": [{}, { "key": "i" }] }] }] }""");

        Assert.Equal(
            new Touchpoint { Key = "x", Name = "", Channel = "", Actions = ["does"], Contents = ["i"] },
            Assert.Single(Assert.Single(read.Value.Stages).Touchpoints));
    }

    [Fact]
    public void A_mark_tells_every_difference()
    {
        Journey[] journeys =
        [
            _journey,
            _journey with { Channel = "sms" },
            _journey with { Stages = [_journey.Stages[0] with { Kpis = [new("reach", 12m), new("clicks", null)] }, .. _journey.Stages.Skip(1)] },
            _journey.Move("a", on: true),
        ];

        Assert.Equal(journeys.Length, journeys.Select(JourneyMark.Of).Distinct().Count());
        Assert.Equal(JourneyMark.Of(_journey), JourneyMark.Of(_journey with { Stages = [.. _journey.Stages] }));
    }

    [Fact]
    public void An_editing_began_from_the_journey_only_where_the_mark_is_its()
    {
        var desk = View(_journey).Desk;

        Assert.Equal([_journey], JourneyMark.Before(desk, "j", JourneyMark.Of(_journey)).Journeys);
        Assert.Empty(JourneyMark.Before(desk, "j", "other").Journeys);
        Assert.Empty(JourneyMark.Before(desk, "unknown", JourneyMark.Of(_journey)).Journeys);
    }

    private static JourneyView View(Journey journey)
    {
        var definitions = new Site
        {
            Settings = new() { Key = "s", Title = "S", DefaultLocale = Locale.Of("en"), Locales = [Locale.Of("en")] },
            Personas = [new() { Key = "person", Name = "Person" }],
            PhaseModels = [new("m", "M", [new("one", "1", null, []), new("two", "2", null, []), new("three", "3", null, [])])],
            Channels = BuiltInChannels.All,
            Journeys = [journey],
            Items = [new() { Key = "shown", Type = "t", Variants = [new() { Key = Variant.BaseKey, Locale = Locale.Of("en"), Message = new() { Headline = "Shown" } }] }],
        };
        var live = PublishedSite.Of(new SiteSnapshot(1, definitions, new Dictionary<string, DateTimeOffset> { ["shown"] = _now }, new HashSet<string>()));
        return JourneyView.Of(Desk.Empty(live), journey, _now);
    }

    private static async Task<Outcome<Journey>> ReadAsync(string json) =>
        await JourneyJson.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), _journey, CancellationToken.None);
}
