namespace ContentJourney.GraphQL.Tests.Validation.Arguments;

public class RequiredArgumentsTests : ValidationHarness
{
    [Fact]
    public void Given_or_optional_arguments_are_valid() => Valid(
        "{ required(two: 2, one: 1) values dog { name } b: dog @include(if: true) { name } }");

    [Fact]
    public void Missing_ones_are_not() => Invalid(
        "{ required a: required(one: 1) dog @skip { name @tag } }",
        Error(1, 3, """Field "required" argument "one" of type "Int!" is required, but it was not provided."""),
        Error(1, 3, """Field "required" argument "two" of type "Int!" is required, but it was not provided."""),
        Error(1, 12, """Field "required" argument "two" of type "Int!" is required, but it was not provided."""),
        Error(1, 36, """Directive "@skip" argument "if" of type "Boolean!" is required, but it was not provided."""),
        Error(1, 49, """Directive "@tag" argument "name" of type "String!" is required, but it was not provided."""));
}
