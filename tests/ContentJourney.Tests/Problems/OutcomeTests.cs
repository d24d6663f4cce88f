using ContentJourney.Problems;

namespace ContentJourney.Tests.Problems;

public class OutcomeTests
{
    [Fact]
    public void A_value_goes_through()
    {
        Outcome<string> outcome = "x";

        Assert.True(outcome.TryGet(out var value));
        Assert.Equal(("x", "x", 0), (value, outcome.Value, outcome.Problems.Count));
    }

    [Fact]
    public void A_failure_holds_all_its_problems_and_no_value()
    {
        var outcome = Outcome.When([new Problem("a.b", "One.", "x/y"), new Problem("c.d", "Two.")], () => "never");

        Assert.False(outcome.TryGet(out _));
        Assert.Equal(["x/y: One.", "Two."], outcome.Problems.Select(problem => problem.ToString()));
        Assert.Throws<InvalidOperationException>(() => outcome.Value);
    }

    [Fact]
    public void A_failure_without_a_problem_is_a_bug() => Assert.Throws<ArgumentException>(() => Outcome.Failed<string>([]));
}
