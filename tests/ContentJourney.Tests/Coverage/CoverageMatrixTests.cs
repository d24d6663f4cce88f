using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Coverage;
using ContentJourney.Journeys;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Coverage;

public class CoverageMatrixTests
{
    private static readonly Site _definitions = Samples.Definitions with
    {
        Journeys = [new("j", "J", "person", "m", null, [new("two", [], [new Touchpoint { Key = "t", Name = "T", Channel = "sms" }])])],
    };

    private static readonly Item _item = Samples.Item("m", new Message { Headline = "Short", Summary = "S." }, new Variant
    {
        Key = "v",
        Locale = Locale.Of("en"),
        When = new Targeting { Personas = ["person"], Phases = ["one"] },
        Message = new Message { Headline = "For them" },
    }) with
    {
        Audience = new Audience([], ["one"], []),
    };

    [Fact]
    public void A_cell_is_authored_inherited_derived_or_missing() => Assert.Equal(
        [
            "person one push Authored 1", "person one watch Derived 1", "person two push Missing 0", "person two watch Missing 0",
            "pro one push Inherited 1", "pro one watch Derived 1", "pro two push Missing 0", "pro two watch Missing 0",
        ],
        Matrix(new(["person", "pro"], ["one", "two"], ["push", "watch"], null, null, Samples.Now)).Cells.Select(cell => $"{cell.Persona} {cell.Phase} {cell.Channel} {cell.State} {cell.Items}"));

    [Fact]
    public void Shares_count_cells()
    {
        var matrix = Matrix(new(["person", "pro"], ["one", "two"], ["push", "watch"], null, null, Samples.Now));

        Assert.Equal((0.125, 0.5), (matrix.Authored, matrix.Reachable));
        Assert.Equal((0.0, 0.0), (new CoverageMatrix([]).Authored, new CoverageMatrix([]).Reachable));
    }

    [Fact]
    public void Gaps_that_a_journey_plans_come_first() => Assert.Equal(
        ["person two sms True", "pro two push False", "pro two sms False", "person two push False"],
        Matrix(new(["pro", "person"], ["two"], ["push", "sms"], null, null, Samples.Now)).Gaps.Select(cell => $"{cell.Persona} {cell.Phase} {cell.Channel} {cell.IsPlanned}"));

    [Fact]
    public void All_personas_phases_and_channels_that_deliver_are_asked_unless_named() =>
        Assert.Equal(2 * 3 * 10, Matrix(new(null, null, null, null, null, Samples.Now)).Cells.Count);

    [Fact]
    public void What_is_named_twice_is_one_cell() => Assert.Single(Matrix(new(["pro", "pro"], ["one"], ["push"], null, null, Samples.Now)).Cells);

    [Fact]
    public void An_item_over_a_soft_budget_is_counted()
    {
        var site = Samples.Publish(_definitions, Samples.Item("m", new Message { Headline = "Longer than twenty-two characters" }));

        Assert.Equal(1, CoverageMatrix.Of(site, new(["pro"], ["one"], ["signage"], null, null, Samples.Now), Samples.Deliverer).Value.Cells[0].OverBudget);
    }

    [Theory]
    [InlineData("en", "person 1", "pro 1")]
    [InlineData("de", "person 0", "pro 0")]
    public void An_item_served_by_a_variant_that_its_base_has_left_behind_is_counted(string staleIn, string person, string pro)
    {
        var snapshot = new SiteSnapshot(1, _definitions with { Items = [_item] }, new Dictionary<string, DateTimeOffset> { ["m"] = Samples.Now }, new HashSet<string>())
        {
            Stale = new Dictionary<string, ValueList<StaleVariant>> { ["m"] = [new("v", Locale.Of(staleIn))] },
        };

        var matrix = CoverageMatrix.Of(PublishedSite.Of(snapshot), new(["person", "pro"], ["one"], ["push"], null, Locale.Of("en"), Samples.Now), Samples.Deliverer).Value;

        Assert.Equal([person, pro], matrix.Cells.Select(cell => $"{cell.Persona} {cell.Stale}"));
    }

    [Fact]
    public void Every_unknown_key_is_a_problem() => Assert.Equal(
        ["context.persona.unknown", "context.phase.unknown", "context.channel.unknown"],
        CoverageMatrix.Of(Samples.Publish(_definitions, _item), new(["x"], ["y"], ["z"], null, null, Samples.Now), Samples.Deliverer).Problems.Select(problem => problem.Code));

    private static CoverageMatrix Matrix(CoverageQuery query) => CoverageMatrix.Of(Samples.Publish(_definitions, _item), query, Samples.Deliverer).Value;
}
