namespace ContentJourney.GraphQL.Tests.Validation.Operations;

public class SingleRootFieldTests : ValidationHarness
{
    [Fact]
    public void One_root_field_is_valid() => Valid(
        "subscription { newDog { name volume } }");

    [Fact]
    public void One_root_field_in_a_fragment_is_valid() => Valid(
        """
        subscription S { ...New }
        fragment New on Subscription { newDog { name } ... on Subscription { newDog { volume } } }
        """);

    [Fact]
    public void Two_root_fields_are_not() => Invalid(
        """
        subscription S {
          newDog { name }
          oldDog { name }
        }
        """,
        Error(3, 3, """Subscription "S" must select only one top level field."""));

    [Fact]
    public void Two_root_fields_through_fragments_are_not() => Invalid(
        """
        subscription {
          newDog { name }
          ...Old
          ...Old
        }
        fragment Old on Subscription { oldDog { name } ...Old2 }
        fragment Old2 on Subscription { other: oldDog { name } }
        """,
        Error([(6, 32), (7, 33)], "Anonymous Subscription must select only one top level field."));

    [Fact]
    public void A_meta_field_is_not() => Invalid(
        "subscription S { __typename }",
        Error(1, 18, """Subscription "S" must not select an introspection top level field."""));

    [Fact]
    public void A_meta_field_beside_another_is_not() => Invalid(
        "subscription { newDog { name } t: __typename }",
        Error(1, 32, "Anonymous Subscription must select only one top level field."),
        Error(1, 32, "Anonymous Subscription must not select an introspection top level field."));

    [Fact]
    public void Conditions_at_the_root_are_not_wherever_they_stand() => Invalid(
        """
        subscription S($a: Boolean!) { newDog @include(if: $a) { name } oldDog @skip(if: $a) { name } }
        subscription { ... @include(if: true) { newDog { name } } ...New @skip(if: false) }
        fragment New on Subscription { newDog @skip(if: false) { name } }
        """,
        Error([(1, 39), (1, 72)], """Subscription "S" must not use `@skip` or `@include` directives in the top level selection."""),
        Error(2, 1, "This anonymous operation must be the only defined operation."),
        Error([(2, 20), (2, 66), (3, 39)], "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection."));

    [Fact]
    public void Conditions_below_the_root_are_valid() => Valid(
        "subscription S($a: Boolean!) { newDog { name @include(if: $a) } }");

    [Fact]
    public void Each_of_several_subscriptions_has_its_own() => Valid(
        """
        subscription A { newDog { name } }
        subscription B { oldDog { name } }
        """);
}
