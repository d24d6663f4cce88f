using ContentJourney.Coverage;
using ContentJourney.Journeys;

namespace ContentJourney.Tests.Coverage;

public class CoverageGapsTests
{
    private static readonly Journey _journey = new("j", "J", "person", "m", null,
    [
        new("one", [], [At("a", "sms", "Sales"), At("b", "sms", "Care"), At("c", "push", null)]),
        new("two", [], [At("d", "push", "Care"), At("e", "push", "Care")]),
    ]);

    [Fact]
    public void Planned_ones_come_first_by_owner_and_nobodys_last()
    {
        var site = Samples.Publish(Samples.Definitions with { Journeys = [_journey] });
        var matrix = CoverageMatrix.Of(site, new(["person"], ["one", "two"], ["push", "sms"], null, null, Samples.Now), Samples.Deliverer).Value;

        Assert.Equal(
            ["one sms True Care J", "two push True Care J", "one sms True Sales J", "one push True - J", "two sms False - "],
            CoverageGaps.Of(site, matrix).Select(gap => $"{gap.Cell.Phase} {gap.Cell.Channel} {gap.Cell.IsPlanned} {gap.Owner ?? "-"} {string.Join(',', gap.Journeys)}"));
    }

    private static Touchpoint At(string key, string channel, string? owner) => new() { Key = key, Name = key, Channel = channel, Owner = owner };
}
