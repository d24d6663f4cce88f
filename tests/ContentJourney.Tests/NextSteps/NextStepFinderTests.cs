using ContentJourney.Content;
using ContentJourney.NextSteps;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.NextSteps;

public class NextStepFinderTests
{
    private static readonly PublishedSite _site = Samples.Publish(
        For("first", "one"),
        For("second", "two"),
        For("second-heavy", "two") with { Priority = 1 },
        For("third", "three"),
        For("both", "one", "two"),
        For("any"),
        For("kept", "two") with { Topics = ["wine"] });

    [Fact]
    public void The_following_phase_comes_first_then_the_same_then_any() =>
        Assert.Equal(["second-heavy", "both", "second", "first", "any"], Find("one"));

    [Fact]
    public void The_last_phase_has_none_that_follows() => Assert.Equal(["third", "any"], Find("three"));

    [Fact]
    public void Without_a_phase_the_list_is_the_answer() => Assert.Equal(["second-heavy", "any", "both", "first", "second", "third"], Find(null));

    [Fact]
    public void What_was_seen_is_left_out_and_no_more_come_than_asked_for()
    {
        Assert.Equal(["both", "second"], Find("one", 2, "second-heavy"));
        Assert.Empty(Find("one", 0));
        Assert.Empty(Find("one", -1));
    }

    [Theory]
    [InlineData("one", "two")]
    [InlineData("three", null)]
    public void A_phase_is_followed_by_the_next_of_its_model(string phase, string? following) => Assert.Equal(following, NextStepFinder.Following(_site, phase));

    private static Item For(string key, params string[] phases) => Samples.Item(key, new Message { Headline = key }) with { Audience = new Audience([], [.. phases], []) };

    private static IEnumerable<string> Find(string? phase, int first = 10, params string[] seen) =>
        NextStepFinder.Find(_site.Context(persona: "pro", phase: phase), seen, first).Select(item => item.Item.Key);
}
