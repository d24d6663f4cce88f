namespace ContentJourney.GraphQL.Tests.Validation.Values;

public class ValuesOfCorrectTypeTests : ValidationHarness
{
    [Fact]
    public void Values_that_fit_are_valid() => Valid(
        """query A($v: Int = 1) { values(int: $v, float: 1, string: "a", boolean: true, id: 1, list: [1, 2], lists: [[1], 2], any: {a: [1, B]}) a: values(int: null, id: "x", float: 1.5, list: 1, lists: null, any: null) }""");

    [Fact]
    public void Scalars_of_other_kinds_are_not() => Invalid(
        """
        {
          values(int: "1", float: "1", string: 1, boolean: 1)
          a: values(int: 1.5, float: true, string: A, boolean: "true")
          b: values(int: 2147483648, boolean: TRUE, string: [1], int: {a: 1})
        }
        """,
        Error(2, 15, "Int cannot represent non-integer value: \"1\""),
        Error(2, 27, "Float cannot represent non numeric value: \"1\""),
        Error(2, 40, "String cannot represent a non string value: 1"),
        Error(2, 52, "Boolean cannot represent a non boolean value: 1"),
        Error(3, 18, "Int cannot represent non-integer value: 1.5"),
        Error(3, 30, "Float cannot represent non numeric value: true"),
        Error(3, 44, "String cannot represent a non string value: A"),
        Error(3, 56, "Boolean cannot represent a non boolean value: \"true\""),
        Error([(4, 13), (4, 58)], """There can be only one argument named "int"."""),
        Error(4, 18, "Int cannot represent non 32-bit signed integer value: 2147483648"),
        Error(4, 39, "Boolean cannot represent a non boolean value: TRUE"),
        Error(4, 53, "String cannot represent a non string value: [1]"),
        Error(4, 63, "Int cannot represent non-integer value: {a: 1}"));

    [Fact]
    public void Enums_take_their_names_alone() => Invalid(
        """{ dog { a: knows(trick: "SIT") b: knows(trick: 1) c: knows(trick: SIP) d: knows(trick: sit) e: knows(trick: JUGGLE) } }""",
        Error(1, 25, """Enum "Trick" cannot represent non-enum value: "SIT". Did you mean the enum value "SIT"?"""),
        Error(1, 48, """Enum "Trick" cannot represent non-enum value: 1."""),
        Error(1, 67, """Value "SIP" does not exist in "Trick" enum. Did you mean the enum value "SIT"?"""),
        Error(1, 88, """Value "sit" does not exist in "Trick" enum. Did you mean the enum value "SIT"?"""),
        Error(1, 109, """Value "JUGGLE" does not exist in "Trick" enum."""));

    [Fact]
    public void Null_is_no_value_of_a_non_null_type() => Invalid(
        "{ required(one: null, two: 2) values(list: [1, null]) byRequiredKey(key: null) { name } }",
        Error(1, 17, """Expected value of type "Int!", found null."""),
        Error(1, 48, """Expected value of type "Int!", found null."""),
        Error(1, 74, """Expected value of type "Key!", found null."""));

    [Fact]
    public void Items_are_checked_each() => Invalid(
        """{ values(list: [1, "2", 3.5], lists: [["a"], "b", [1]]) }""",
        Error(1, 20, "Int cannot represent non-integer value: \"2\""),
        Error(1, 25, "Int cannot represent non-integer value: 3.5"),
        Error(1, 40, "Int cannot represent non-integer value: \"a\""),
        Error(1, 46, "Int cannot represent non-integer value: \"b\""));

    [Fact]
    public void A_list_is_no_single_value() => Invalid(
        """{ values(int: [1, "a"]) find(search: [1]) { name } }""",
        Error(1, 15, """Int cannot represent non-integer value: [1, "a"]"""),
        Error(1, 38, """Expected value of type "Search", found [1]."""));

    [Fact]
    public void An_object_is_no_scalar() => Invalid(
        """{ values(int: {a: "b"}, list: [{a: 1}]) dog { knows(trick: {a: 1}) } }""",
        Error(1, 15, """Int cannot represent non-integer value: {a: "b"}"""),
        Error(1, 32, "Int cannot represent non-integer value: {a: 1}"),
        Error(1, 60, """Enum "Trick" cannot represent non-enum value: {a: 1}."""));

    [Fact]
    public void A_scalar_is_no_object() => Invalid(
        """{ find(search: 1) { name } a: find(search: "a") { name } b: find(search: A) { name } }""",
        Error(1, 16, """Expected value of type "Search", found 1."""),
        Error(1, 44, """Expected value of type "Search", found "a"."""),
        Error(1, 74, """Expected value of type "Search", found A."""));

    [Fact]
    public void Fields_of_objects_are_checked() => Invalid(
        """{ find(search: {name: 1, tricks: [SIT, "DOWN"], limit: null, required: "yes", owner: {name: true}}) { name } }""",
        Error(1, 23, "String cannot represent a non string value: 1"),
        Error(1, 40, """Enum "Trick" cannot represent non-enum value: "DOWN". Did you mean the enum value "DOWN"?"""),
        Error(1, 56, """Expected value of type "Int!", found null."""),
        Error(1, 72, "Boolean cannot represent a non boolean value: \"yes\""),
        Error(1, 93, "String cannot represent a non string value: true"));

    [Fact]
    public void Defaults_of_variables_are_checked() => Invalid(
        """query A($a: Int = "1", $b: Search = {name: 1, required: true}, $c: Int! = null) { values(int: $a) find(search: $b) { name } b: values(int: $c) }""",
        Error(1, 19, "Int cannot represent non-integer value: \"1\""),
        Error(1, 44, "String cannot represent a non string value: 1"),
        Error(1, 75, """Expected value of type "Int!", found null."""));

    [Fact]
    public void Exactly_one_key_of_a_one_of_object_is_valid() => Valid(
        """query A($id: ID!) { byKey(key: {id: 1}) { name } a: byKey(key: {name: "a"}) { name } b: byKey(key: {id: $id}) { name } }""");

    [Fact]
    public void Any_other_number_is_not() => Invalid(
        """{ byKey(key: {}) { name } a: byKey(key: {id: 1, name: "a"}) { name } b: byKey(key: {id: null}) { name } c: byKey(key: {id: 1, name: null}) { name } }""",
        Error(1, 14, """OneOf Input Object "Key" must specify exactly one key."""),
        Error(1, 41, """OneOf Input Object "Key" must specify exactly one key."""),
        Error(1, 84, """Field "Key.id" must be non-null."""),
        Error(1, 119, """OneOf Input Object "Key" must specify exactly one key."""));

    [Fact]
    public void Arguments_of_directives_are_checked() => Invalid(
        """{ dog @include(if: "yes") { name @mark(note: 1) } }""",
        Error(1, 20, "Boolean cannot represent a non boolean value: \"yes\""),
        Error(1, 46, "String cannot represent a non string value: 1"));

    [Fact]
    public void Unknown_positions_take_any_value() => Invalid(
        "{ dog(unknown: [1]) { unknown(a: {b: 1}) name @unknown(a: 1) } }",
        Error(1, 7, """Unknown argument "unknown" on field "Query.dog"."""),
        Error(1, 23, """Cannot query field "unknown" on type "Dog". Did you mean "knows"?"""),
        Error(1, 47, """Unknown directive "@unknown"."""));

    [Fact]
    public void Numbers_fit_where_they_can_be_told_exactly() => Invalid(
        "{ values(int: 2147483647, float: 1, id: 12345678901234567890) a: values(int: -2147483648, float: -1.5e-3) b: values(int: -2147483649, id: 1.0, float: 1e400) c: values(int: 1e3) }",
        Error(1, 122, "Int cannot represent non 32-bit signed integer value: -2147483649"),
        Error(1, 139, "ID cannot represent a non-string and non-integer value: 1.0"),
        Error(1, 151, "Float cannot represent non numeric value: 1e400"),
        Error(1, 173, "Int cannot represent non-integer value: 1e3"));
}
