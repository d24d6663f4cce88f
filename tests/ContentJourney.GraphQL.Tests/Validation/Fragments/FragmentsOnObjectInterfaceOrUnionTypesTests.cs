namespace ContentJourney.GraphQL.Tests.Validation.Fragments;

public class FragmentsOnObjectInterfaceOrUnionTypesTests : ValidationHarness
{
    [Fact]
    public void Types_with_selections_are_valid() => Valid(
        """
        { dog { ... on CatOrDog { __typename } ...A ...B } }
        fragment A on Pet { name }
        fragment B on Dog { name }
        """);

    [Fact]
    public void Other_types_are_not() => Invalid(
        """
        { dog { ... on Trick { name } ...A ...B } }
        fragment A on Boolean { name }
        fragment B on Search { name }
        """,
        Error(1, 16, """Fragment cannot condition on non composite type "Trick"."""),
        Error(2, 15, """Fragment "A" cannot condition on non composite type "Boolean"."""),
        Error(3, 15, """Fragment "B" cannot condition on non composite type "Search"."""));
}
