namespace ContentJourney.GraphQL.Tests.Validation.Directives;

public class DirectivesAreUniquePerLocationTests : ValidationHarness
{
    [Fact]
    public void A_directive_once_at_each_place_is_valid() => Invalid(
        """query A @mark { dog @mark @skip(if: false) { name @mark nickname @tag(name: "a") @tag(name: "b") @unknown @unknown } }""",
        Error(1, 98, """Unknown directive "@unknown"."""),
        Error(1, 107, """Unknown directive "@unknown"."""));

    [Fact]
    public void The_same_twice_at_a_place_is_not() => Invalid(
        "query A @mark @mark { dog @mark @skip(if: false) @mark @mark { name } }",
        Error([(1, 9), (1, 15)], """The directive "@mark" can only be used once at this location."""),
        Error([(1, 27), (1, 50)], """The directive "@mark" can only be used once at this location."""),
        Error([(1, 27), (1, 56)], """The directive "@mark" can only be used once at this location."""));
}
