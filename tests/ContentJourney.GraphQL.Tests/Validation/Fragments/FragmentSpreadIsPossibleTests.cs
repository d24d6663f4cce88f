namespace ContentJourney.GraphQL.Tests.Validation.Fragments;

public class FragmentSpreadIsPossibleTests : ValidationHarness
{
    [Fact]
    public void Types_that_overlap_are_valid() => Valid(
        """
        { dog { ... on Dog { name } ... on Pet { name } ... on CatOrDog { __typename } } pet { ... on Cat { name } ... on Being { name } ... on DogOrPerson { __typename } } catOrDog { ...D } }
        fragment D on Dog { name }
        """);

    [Fact]
    public void Types_that_do_not_are_not() => Invalid(
        """
        {
          dog { ... on Cat { meows } ...P }
          pet { ... on Person { iq } }
          catOrDog { ... on Person { iq } }
        }
        fragment P on Person { iq }
        """,
        Error(2, 9, """Fragment cannot be spread here as objects of type "Dog" can never be of type "Cat"."""),
        Error(2, 30, """Fragment "P" cannot be spread here as objects of type "Dog" can never be of type "Person"."""),
        Error(3, 9, """Fragment cannot be spread here as objects of type "Pet" can never be of type "Person"."""),
        Error(4, 14, """Fragment cannot be spread here as objects of type "CatOrDog" can never be of type "Person"."""));
}
