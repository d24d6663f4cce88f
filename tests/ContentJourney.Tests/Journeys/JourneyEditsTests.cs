using ContentJourney.Journeys;

namespace ContentJourney.Tests.Journeys;

public class JourneyEditsTests
{
    private static readonly Journey _journey = new("j", "J", "p", "m", null, [new("one", [], [At("a", "b"), At("b")]), new("two", [], [At("c")]), new("three", [], [])]);

    [Theory]
    [InlineData("a", true, "ba|c|")]
    [InlineData("b", true, "a|bc|")]
    [InlineData("c", false, "abc||")]
    [InlineData("c", true, "ab||c")]
    [InlineData("a", false, "ab|c|")]
    [InlineData("x", true, "ab|c|")]
    public void A_move_goes_one_place_and_into_the_stage_beside(string key, bool on, string expected) => Assert.Equal(expected, Keys(_journey.Move(key, on)));

    [Fact]
    public void What_is_taken_out_is_led_to_no_more()
    {
        var rest = _journey.Without("b");

        Assert.Equal(("a|c|", 0), (Keys(rest), rest.Stages[0].Touchpoints[0].LeadsTo.Count));
    }

    [Theory]
    [InlineData("one", "b", "ab|c|")]
    [InlineData("three", "b", "a|c|b")]
    [InlineData("two", "new", "ab|cnew|")]
    public void A_touchpoint_is_put_in_its_place_or_at_the_end_of_another_stage(string phase, string key, string expected)
    {
        var journey = _journey.Put(phase, At(key) with { Name = "New" });

        Assert.Equal((expected, "New", phase), (Keys(journey), journey.Find(key)!.Value.Touchpoint.Name, journey.Find(key)!.Value.Stage.Phase));
    }

    [Fact]
    public void An_item_is_attached_once() => Assert.Equal(["item"], _journey.Attach("c", "item").Attach("c", "item").Find("c")!.Value.Touchpoint.Contents);

    [Fact]
    public void What_is_not_there_is_not_found() => Assert.Null(_journey.Find("x"));

    private static string Keys(Journey journey) => string.Join('|', journey.Stages.Select(stage => string.Concat(stage.Touchpoints.Select(touchpoint => touchpoint.Key))));

    private static Touchpoint At(string key, params string[] leadsTo) => new() { Key = key, Name = key, Channel = "sms", LeadsTo = [.. leadsTo] };
}
