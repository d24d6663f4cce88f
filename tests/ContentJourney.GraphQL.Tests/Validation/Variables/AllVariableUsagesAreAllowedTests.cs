using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.GraphQL.Tests.Validation.Variables;

public class AllVariableUsagesAreAllowedTests : ValidationHarness
{
    [Fact]
    public void Types_that_fit_are_valid() => Valid(
        """query A($a: Int!, $b: [Int!]!, $c: Boolean!, $d: ID!, $e: [[Int]], $f: String = "a") { values(int: $a, list: $b, boolean: $c, id: $d, lists: $e, string: $f) required(one: $a, two: $a) a: values(list: [1, $a]) }""");

    [Fact]
    public void Other_types_are_not() => Invalid(
        "query A($a: Int, $b: [Int], $c: String, $d: Int!) { values(int: $c, list: $b, string: $a, lists: $d) required(one: $a, two: $c) a: values(int: $b) b: values(list: [$a, $c]) c: values(boolean: $d) }",
        Error([(1, 29), (1, 65)], """Variable "$c" of type "String" used in position expecting type "Int"."""),
        Error([(1, 18), (1, 75)], """Variable "$b" of type "[Int]" used in position expecting type "[Int!]"."""),
        Error([(1, 9), (1, 87)], """Variable "$a" of type "Int" used in position expecting type "String"."""),
        Error([(1, 41), (1, 98)], """Variable "$d" of type "Int!" used in position expecting type "[[Int]]"."""),
        Error([(1, 9), (1, 116)], """Variable "$a" of type "Int" used in position expecting type "Int!"."""),
        Error([(1, 29), (1, 125)], """Variable "$c" of type "String" used in position expecting type "Int!"."""),
        Error([(1, 18), (1, 144)], """Variable "$b" of type "[Int]" used in position expecting type "Int"."""),
        Error([(1, 9), (1, 165)], """Variable "$a" of type "Int" used in position expecting type "Int!"."""),
        Error([(1, 29), (1, 169)], """Variable "$c" of type "String" used in position expecting type "Int!"."""),
        Error([(1, 41), (1, 193)], """Variable "$d" of type "Int!" used in position expecting type "Boolean"."""));

    [Fact]
    public void A_default_of_the_variable_lets_it_be_nullable() => Invalid(
        "query A($a: Int = 1, $b: Int = null) { required(one: $a, two: $b) }",
        Error([(1, 22), (1, 63)], """Variable "$b" of type "Int" used in position expecting type "Int!"."""));

    [Fact]
    public void A_default_of_the_place_does_so_too() => Valid(
        "query A($a: Int, $b: Int) { values(optional: $a) find(search: {required: true, limit: $b}) { name } }");

    [Fact]
    public void Variables_in_fragments_are_checked_for_each_operation() => Invalid(
        """
        query A($a: Boolean) { dog { ...D } }
        query B($a: Int) { dog { ...D } }
        fragment D on Dog { name(last: $a) }
        """,
        Error([(2, 9), (3, 32)], """Variable "$a" of type "Int" used in position expecting type "Boolean"."""));

    [Fact]
    public void A_key_of_a_one_of_object_must_not_be_null() => Invalid(
        "query A($a: ID, $b: String!, $c: Key) { byKey(key: {id: $a}) { name } a: byKey(key: {name: $b}) { name } b: byKey(key: $c) { name } }",
        Error([(1, 9), (1, 57)], """Variable "$a" is of type "ID" but must be non-nullable to be used for OneOf Input Object "Key"."""));

    [Fact]
    public void Conditions_must_not_be_null() => Invalid(
        "query A($a: Boolean) { dog @include(if: $a) { name } }",
        Error([(1, 9), (1, 41)], """Variable "$a" of type "Boolean" used in position expecting type "Boolean!"."""));

    [Fact]
    public void A_list_and_its_items_are_as_strict_as_the_place() => InvalidIn(
        SchemaReader.Read("type Query { any(of: [Boolean]): Int all(of: [Boolean]!): Int sure(of: [Boolean!]): Int }").Require(),
        """
        query A($strict: [Boolean]!, $loose: [Boolean]) {
          any(of: $strict)
          all(of: $loose)
          sure(of: $loose)
        }
        """,
        Error([(1, 30), (3, 11)], """Variable "$loose" of type "[Boolean]" used in position expecting type "[Boolean]!"."""),
        Error([(1, 30), (4, 12)], """Variable "$loose" of type "[Boolean]" used in position expecting type "[Boolean!]"."""));

    [Fact]
    public void A_default_lets_the_variable_of_a_one_of_object_be_nullable() => Invalid(
        """query A($a: ID = 1, $b: ID! = 2, $c: ID = null) { byKey(key: {id: $a}) { name } b: byKey(key: {id: $b}) { name } c: byKey(key: {id: $c}) { name } }""",
        Error([(1, 34), (1, 133)], """Variable "$c" is of type "ID" but must be non-nullable to be used for OneOf Input Object "Key"."""));

    [Fact]
    public void One_of_objects_are_looked_at_wherever_they_stand() => InvalidIn(
        SchemaReader.Read("type Query { a(key: Key!): Int b(keys: [Key!]!): Int } input Key @oneOf { id: ID keys: [Key!] }").Require(),
        "query A($id: ID) { a(key: {id: $id}) b(keys: [{id: $id}]) c: b(keys: {keys: {id: $id}}) }",
        Error([(1, 9), (1, 32)], """Variable "$id" is of type "ID" but must be non-nullable to be used for OneOf Input Object "Key"."""),
        Error([(1, 9), (1, 52)], """Variable "$id" is of type "ID" but must be non-nullable to be used for OneOf Input Object "Key"."""),
        Error([(1, 9), (1, 82)], """Variable "$id" is of type "ID" but must be non-nullable to be used for OneOf Input Object "Key"."""));
}
