namespace ContentJourney.GraphQL.Tests.Validation.Arguments;

public class ArgumentUniquenessTests : ValidationHarness
{
    [Fact]
    public void Each_argument_once_is_valid() => Valid(
        """{ required(one: 1, two: 2) a: required(one: 1, two: 2) @mark(note: "a") }""");

    [Fact]
    public void The_same_twice_is_not() => Invalid(
        """{ required(one: 1, two: 2, one: 3) dog @mark(note: "a", note: "b", note: "c") { name } }""",
        Error([(1, 12), (1, 28)], """There can be only one argument named "one"."""),
        Error([(1, 46), (1, 57), (1, 68)], """There can be only one argument named "note"."""));
}
