namespace ContentJourney.GraphQL.Tests.Validation.Fields;

public class LeafFieldSelectionsTests : ValidationHarness
{
    [Fact]
    public void Leaves_without_and_objects_with_selections_are_valid() => Valid(
        "{ dog { barks knows(trick: SIT) mother { name } } }");

    [Fact]
    public void A_leaf_has_no_selection() => Invalid(
        "{ dog { name { first } volume { a } } }",
        Error(1, 14, """Field "name" must not have a selection since type "String" has no subfields."""),
        Error(1, 31, """Field "volume" must not have a selection since type "Int!" has no subfields."""));

    [Fact]
    public void An_object_needs_one() => Invalid(
        "{ dog cat pet dog2: dog { friends } catOrDog }",
        Error(1, 3, """Field "dog" of type "Dog" must have a selection of subfields. Did you mean "dog { ... }"?"""),
        Error(1, 7, """Field "cat" of type "Cat" must have a selection of subfields. Did you mean "cat { ... }"?"""),
        Error(1, 11, """Field "pet" of type "Pet" must have a selection of subfields. Did you mean "pet { ... }"?"""),
        Error(1, 27, """Field "friends" of type "[Dog!]" must have a selection of subfields. Did you mean "friends { ... }"?"""),
        Error(1, 37, """Field "catOrDog" of type "CatOrDog" must have a selection of subfields. Did you mean "catOrDog { ... }"?"""));
}
