namespace ContentJourney.GraphQL.Tests.Validation.Values;

public class InputObjectFieldNamesTests : ValidationHarness
{
    [Fact]
    public void Known_fields_are_valid() => Valid(
        """{ find(search: {name: "a", required: true, owner: {name: "b", parent: {name: "c"}}}) { name } }""");

    [Fact]
    public void Unknown_ones_are_not() => Invalid(
        """{ find(search: {nam: "a", required: true, color: 1, owner: {name: "b", parnt: {name: 1}}}) { name } }""",
        Error(1, 17, """Field "nam" is not defined by type "Search". Did you mean "name"?"""),
        Error(1, 43, """Field "color" is not defined by type "Search"."""),
        Error(1, 72, """Field "parnt" is not defined by type "Owner". Did you mean "parent"?"""));
}
