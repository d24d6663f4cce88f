namespace ContentJourney.GraphQL.Tests.Validation.Variables;

public class VariablesAreInputTypesTests : ValidationHarness
{
    [Fact]
    public void Scalars_enums_and_input_objects_are_valid() => Invalid(
        "query A($a: Int, $b: [Trick!]!, $c: Search, $d: Anything) { dog { knows(trick: $b) } values(int: $a, any: $d) find(search: $c) { name } }",
        Error([(1, 18), (1, 80)], """Variable "$b" of type "[Trick!]!" used in position expecting type "Trick"."""));

    [Fact]
    public void Other_types_are_not() => Invalid(
        "query A($a: Dog, $b: [[CatOrDog!]]!, $c: Pet, $d: Unknown, $e: [Serch]) { dog { name(last: $a) b: name(last: $b) c: name(last: $c) d: name(last: $d) e: name(last: $e) } }",
        Error(1, 13, """Variable "$a" cannot be non-input type "Dog"."""),
        Error(1, 22, """Variable "$b" cannot be non-input type "[[CatOrDog!]]!"."""),
        Error(1, 42, """Variable "$c" cannot be non-input type "Pet"."""),
        Error(1, 51, """Unknown type "Unknown"."""),
        Error(1, 65, """Unknown type "Serch". Did you mean "Search"?"""),
        Error([(1, 9), (1, 92)], """Variable "$a" of type "Dog" used in position expecting type "Boolean"."""),
        Error([(1, 18), (1, 110)], """Variable "$b" of type "[[CatOrDog!]]!" used in position expecting type "Boolean"."""),
        Error([(1, 38), (1, 128)], """Variable "$c" of type "Pet" used in position expecting type "Boolean"."""));
}
