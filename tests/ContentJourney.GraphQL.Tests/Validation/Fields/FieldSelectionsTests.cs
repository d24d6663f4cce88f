namespace ContentJourney.GraphQL.Tests.Validation.Fields;

public class FieldSelectionsTests : ValidationHarness
{
    [Fact]
    public void Fields_of_objects_interfaces_and_meta_fields_are_valid() => Valid(
        """{ dog { name n: nickname __typename } pet { nickname __typename } catOrDog { __typename } __schema { queryType { name } } __type(name: "Dog") { name } }""");

    [Fact]
    public void Unknown_fields_are_not() => Invalid(
        """
        {
          dog {
            color
            mother { colour: taste }
          }
        }
        """,
        Error(3, 5, """Cannot query field "color" on type "Dog"."""),
        Error(4, 14, """Cannot query field "taste" on type "Dog". Did you mean "name"?"""));

    [Fact]
    public void A_name_that_is_near_is_proposed() => Invalid(
        "{ dog { nam volum nickNames } being { nmae } }",
        Error(1, 9, """Cannot query field "nam" on type "Dog". Did you mean "name"?"""),
        Error(1, 13, """Cannot query field "volum" on type "Dog". Did you mean "volume"?"""),
        Error(1, 19, """Cannot query field "nickNames" on type "Dog". Did you mean "nickname"?"""),
        Error(1, 39, """Cannot query field "nmae" on type "Being". Did you mean "name"?"""));

    [Fact]
    public void An_inline_fragment_is_proposed_for_abstract_types() => Invalid(
        "{ pet { barks } being { nickname friends iq } catOrDog { name meows } dogOrPerson { volume } }",
        Error(1, 9, """Cannot query field "barks" on type "Pet". Did you mean to use an inline fragment on "Dog"?"""),
        Error(1, 25, """Cannot query field "nickname" on type "Being". Did you mean to use an inline fragment on "Pet", "Cat", or "Dog"?"""),
        Error(1, 34, """Cannot query field "friends" on type "Being". Did you mean to use an inline fragment on "Cat" or "Dog"?"""),
        Error(1, 42, """Cannot query field "iq" on type "Being". Did you mean to use an inline fragment on "Person"?"""),
        Error(1, 58, """Cannot query field "name" on type "CatOrDog". Did you mean to use an inline fragment on "Being", "Pet", "Cat", or "Dog"?"""),
        Error(1, 63, """Cannot query field "meows" on type "CatOrDog". Did you mean to use an inline fragment on "Cat"?"""),
        Error(1, 85, """Cannot query field "volume" on type "DogOrPerson". Did you mean to use an inline fragment on "Dog"?"""));

    [Fact]
    public void Below_an_unknown_field_nothing_is_said() => Invalid(
        "{ unknown { more { fields } } dog { ... on Nothing { a } } }",
        Error(1, 3, """Cannot query field "unknown" on type "Query"."""),
        Error(1, 44, """Unknown type "Nothing". Did you mean "Anything" or "String"?"""));

    [Fact]
    public void Meta_fields_of_the_query_root_stand_nowhere_else() => Invalid(
        """
        { dog { __schema { description } __type(name: "a") { name } } }
        mutation M { __schema { description } }
        """,
        Error(1, 1, "This anonymous operation must be the only defined operation."),
        Error(1, 9, """Cannot query field "__schema" on type "Dog"."""),
        Error(1, 34, """Cannot query field "__type" on type "Dog"."""),
        Error(2, 14, """Cannot query field "__schema" on type "Mutation"."""));
}
