namespace ContentJourney.GraphQL.Tests.Validation.Values;

public class InputObjectFieldUniquenessTests : ValidationHarness
{
    [Fact]
    public void Each_field_once_is_valid() => Valid(
        """{ find(search: {required: true, owner: {name: "a", parent: {name: "b"}}}) { name } }""");

    [Fact]
    public void The_same_twice_is_not() => Invalid(
        """{ find(search: {required: true, name: "a", name: "b", owner: {name: "a", name: "b"}, name: "c"}) { name } values(any: {a: 1, a: 2}) }""",
        Error([(1, 33), (1, 44)], """There can be only one input field named "name"."""),
        Error([(1, 63), (1, 74)], """There can be only one input field named "name"."""),
        Error([(1, 33), (1, 86)], """There can be only one input field named "name"."""),
        Error([(1, 120), (1, 126)], """There can be only one input field named "a"."""));
}
