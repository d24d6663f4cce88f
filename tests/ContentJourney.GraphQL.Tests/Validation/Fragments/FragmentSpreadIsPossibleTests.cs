using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.GraphQL.Tests.Validation.Fragments;

public class FragmentSpreadIsPossibleTests : ValidationHarness
{
    private static readonly Schema _schema = SchemaReader.Read(
        """
        interface Floating { name: String }
        interface Steamer implements Floating { name: String steam: Int }
        interface Rolling { wheels: Int }
        type Boat implements Floating { name: String }
        type Liner implements Floating & Steamer { name: String steam: Int }
        type Car implements Rolling { wheels: Int }
        type House { rooms: Int }
        union BoatOrCar = Boat | Car
        union CarOrHouse = Car | House
        type Query { boat: Boat house: House floating: Floating boatOrCar: BoatOrCar }
        """).Require();

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

    [Fact]
    public void An_object_in_itself_and_in_what_it_is_part_of_is_possible() => InvalidIn(
        _schema,
        """
        { boat { ...Boat ...Floating ...BoatOrCar } floating { ...Boat } boatOrCar { ...Boat } }
        fragment Boat on Boat { name ... on Boat { name } }
        fragment Floating on Floating { name }
        fragment BoatOrCar on BoatOrCar { ... on Car { wheels } }
        """);

    [Fact]
    public void Abstract_types_that_share_an_object_are_possible() => InvalidIn(
        _schema,
        """
        { floating { ...BoatOrCar ... on Steamer { steam } ... on Floating { name } } boatOrCar { ... on CarOrHouse { __typename } } }
        fragment BoatOrCar on BoatOrCar { ... on Boat { name } }
        """);

    [Fact]
    public void Objects_in_abstract_types_that_they_are_no_part_of_are_not() => InvalidIn(
        _schema,
        "{ floating { ... on Car { wheels } } boatOrCar { ... on House { rooms } } }",
        Error(1, 14, """Fragment cannot be spread here as objects of type "Floating" can never be of type "Car"."""),
        Error(1, 50, """Fragment cannot be spread here as objects of type "BoatOrCar" can never be of type "House"."""));

    [Fact]
    public void Abstract_types_that_share_no_object_are_not() => InvalidIn(
        _schema,
        """
        { floating { ...Rolling ... on CarOrHouse { __typename } } house { ... on Rolling { wheels } } }
        fragment Rolling on Rolling { wheels }
        """,
        Error(1, 14, """Fragment "Rolling" cannot be spread here as objects of type "Floating" can never be of type "Rolling"."""),
        Error(1, 25, """Fragment cannot be spread here as objects of type "Floating" can never be of type "CarOrHouse"."""),
        Error(1, 68, """Fragment cannot be spread here as objects of type "House" can never be of type "Rolling"."""));
}
