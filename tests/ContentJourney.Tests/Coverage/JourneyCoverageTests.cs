using ContentJourney.Content;
using ContentJourney.Coverage;
using ContentJourney.Journeys;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Coverage;

public class JourneyCoverageTests
{
    [Theory]
    [InlineData("shown", ServingState.Served, false)]
    [InlineData("wine", ServingState.Withheld, true)]
    [InlineData("over", ServingState.Withheld, true)]
    [InlineData("draft", ServingState.Unpublished, true)]
    [InlineData("nothing", ServingState.Unpublished, true)]
    public void What_visitors_do_not_get_leaves_a_gap(string item, ServingState state, bool isGap)
    {
        var served = Of("sms", item);

        Assert.Equal((state, isGap), (served.Items[0].State, served.IsGap));
    }

    [Fact]
    public void One_item_that_is_served_is_enough() => Assert.False(Of("sms", "draft", "shown").IsGap);

    [Fact]
    public void A_touchpoint_without_content_is_a_gap() => Assert.True(Of("sms").IsGap);

    [Theory]
    [InlineData("branch")]
    [InlineData("unheard-of")]
    public void Where_nothing_is_delivered_there_is_no_gap(string channel) => Assert.False(Of(channel).IsGap);

    private static ServedTouchpoint Of(string channel, params string[] items)
    {
        var journey = new Journey("j", "J", "person", "m", null, [new("one", [], [new Touchpoint { Key = "t", Name = "T", Channel = channel, Contents = [.. items] }])]);
        var message = new Message { Headline = "H" };
        var snapshot = Samples.Snapshot(
            Samples.Definitions,
            1,
            Samples.Item("shown", message),
            Samples.Item("wine", message) with { Topics = ["wine"] },
            Samples.Item("over", message) with { Schedule = new Schedule(null, Samples.Now.AddDays(-1)) });
        return JourneyCoverage.Of(PublishedSite.Of(snapshot), journey, Samples.Now)[0];
    }
}
