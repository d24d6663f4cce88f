namespace ContentJourney.GraphQL.Tests.Validation.Fragments;

public class FragmentSpreadTypeExistenceTests : ValidationHarness
{
    [Fact]
    public void Known_types_are_valid() => Valid(
        """
        { being { ... on Dog { name } ... on Pet { name } ... { name } ...A } }
        fragment A on Being { name }
        """);

    [Fact]
    public void Unknown_types_are_not() => Invalid(
        """
        { being { ... on Dgo { name } ... on Nothing { name } ...A } }
        fragment A on Pett { name }
        """,
        Error(1, 18, """Unknown type "Dgo". Did you mean "Dog"?"""),
        Error(1, 38, """Unknown type "Nothing". Did you mean "Anything" or "String"?"""),
        Error(2, 15, """Unknown type "Pett". Did you mean "Pet"?"""));
}
