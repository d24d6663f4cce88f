namespace ContentJourney.GraphQL.Tests.Validation.Values;

public class InputObjectRequiredFieldsTests : ValidationHarness
{
    [Fact]
    public void Given_and_optional_fields_are_valid() => Valid(
        """query A($s: Search = {required: true}) { find(search: $s) { name } a: find(search: {required: false, owner: {name: "a"}}) { name } }""");

    [Fact]
    public void Missing_ones_are_not() => Invalid(
        "query A($s: Search = {}) { find(search: $s) { name } a: find(search: {owner: {parent: {}}}) { name } }",
        Error(1, 22, """Field "Search.required" of required type "Boolean!" was not provided."""),
        Error(1, 70, """Field "Search.required" of required type "Boolean!" was not provided."""),
        Error(1, 78, """Field "Owner.name" of required type "String!" was not provided."""),
        Error(1, 87, """Field "Owner.name" of required type "String!" was not provided."""));
}
