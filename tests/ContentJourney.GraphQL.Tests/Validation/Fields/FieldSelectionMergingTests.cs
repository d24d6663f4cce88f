namespace ContentJourney.GraphQL.Tests.Validation.Fields;

public class FieldSelectionMergingTests : ValidationHarness
{
    [Fact]
    public void The_same_field_twice_is_valid() => Valid(
        "{ dog { name name nickname: name nickname: name owner { iq } owner { name iq } } dog { volume } }");

    [Fact]
    public void Same_arguments_in_another_order_are_valid() => Valid(
        """{ required(one: 1, two: 2) required(two: 2, one: 1) find(search: {name: "a", required: true}) { name } find(search: {required: true, name: "a"}) { nickname } }""");

    [Fact]
    public void Different_fields_under_one_name_are_not() => Invalid(
        "{ dog { x: name x: nickname } }",
        Error([(1, 9), (1, 17)], """Fields "x" conflict because "name" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Every_pair_is_told() => Invalid(
        "{ dog { x: name x: nickname x: volume name } }",
        Error([(1, 9), (1, 17)], """Fields "x" conflict because "name" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional."""),
        Error([(1, 9), (1, 29)], """Fields "x" conflict because "name" and "volume" are different fields. Use different aliases on the fields to fetch both if this was intentional."""),
        Error([(1, 17), (1, 29)], """Fields "x" conflict because "nickname" and "volume" are different fields. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Differing_arguments_are_not() => Invalid(
        """
        {
          dog {
            name(last: true)
            name
            knows(trick: SIT)
            knows(trick: DOWN)
          }
        }
        """,
        Error([(3, 5), (4, 5)], """Fields "name" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional."""),
        Error([(5, 5), (6, 5)], """Fields "knows" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Variables_differ_by_name() => Invalid(
        "query A($a: Boolean, $b: Boolean) { dog { name(last: $a) name(last: $b) } }",
        Error([(1, 43), (1, 58)], """Fields "name" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Fields_of_types_that_exclude_each_other_may_differ() => Valid(
        "{ pet { ... on Dog { x: name knows(trick: SIT) } ... on Cat { x: nickname knows(trick: DOWN) } } }");

    [Fact]
    public void But_not_in_the_shape_of_their_values() => Invalid(
        "{ pet { ... on Dog { x: volume y: friends { name } z: barks } ... on Cat { x: volume y: mother { name } z: name } } }",
        Error([(1, 22), (1, 76)], """Fields "x" conflict because they return conflicting types "Int!" and "Int". Use different aliases on the fields to fetch both if this was intentional."""),
        Error([(1, 32), (1, 86)], """Fields "y" conflict because they return conflicting types "[Dog!]" and "Cat". Use different aliases on the fields to fetch both if this was intentional."""),
        Error([(1, 52), (1, 105)], """Fields "z" conflict because they return conflicting types "Boolean" and "String". Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Nor_below_them() => Invalid(
        "{ pet { ... on Dog { x: mother { y: barks } } ... on Cat { x: mother { y: name } } } }",
        Error([(1, 22), (1, 34), (1, 60), (1, 72)], """Fields "x" conflict because subfields "y" conflict because they return conflicting types "Boolean" and "String". Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Interfaces_do_not_exclude() => Invalid(
        "{ being { ... on Pet { x: name } ... on Dog { x: nickname } } }",
        Error([(1, 24), (1, 47)], """Fields "x" conflict because "name" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Conflicts_in_fragments_are_found() => Invalid(
        """
        { dog { ...A ...B } }
        fragment A on Dog { x: name }
        fragment B on Dog { x: nickname }
        """,
        Error([(2, 21), (3, 21)], """Fields "x" conflict because "name" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Conflicts_with_nested_fragments_are_found() => Invalid(
        """
        { dog { x: name ...A } }
        fragment A on Dog { ...B }
        fragment B on Dog { x: nickname }
        """,
        Error([(1, 9), (3, 21)], """Fields "x" conflict because "name" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Conflicts_below_tell_the_way() => Invalid(
        "{ dog { mother { x: name } } dog { mother { x: nickname } } }",
        Error([(1, 3), (1, 9), (1, 18), (1, 30), (1, 36), (1, 45)], """Fields "dog" conflict because subfields "mother" conflict because subfields "x" conflict because "name" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Several_conflicts_below_are_told_together() => Invalid(
        "{ a: dog { x: name y: barks } a: dog { x: nickname y: volume } }",
        Error([(1, 3), (1, 12), (1, 20), (1, 31), (1, 40), (1, 52)], """Fields "a" conflict because subfields "x" conflict because "name" and "nickname" are different fields and subfields "y" conflict because "barks" and "volume" are different fields. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Conflicts_deep_in_fragments_are_found() => Invalid(
        """
        { dog { ...A } dog { ...B } }
        fragment A on Dog { mother { ...C } }
        fragment B on Dog { mother { x: name ...A } }
        fragment C on Dog { x: nickname }
        """,
        Error([(1, 3), (2, 21), (3, 30), (1, 16), (3, 21), (4, 21)], """Fields "dog" conflict because subfields "mother" conflict because subfields "x" conflict because "name" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Cycles_of_fragments_end() => Invalid(
        """
        { dog { ...A } }
        fragment A on Dog { x: name mother { ...B } ...B }
        fragment B on Dog { x: nickname mother { ...A } ...A }
        """,
        Error([(2, 45), (3, 49)], """Cannot spread fragment "A" within itself via "B"."""),
        Error([(2, 45), (3, 42)], """Cannot spread fragment "A" within itself via "B"."""),
        Error([(2, 21), (3, 21)], """Fields "x" conflict because "name" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional."""),
        Error([(2, 29), (3, 21), (3, 33), (2, 21)], """Fields "mother" conflict because subfields "x" conflict because "nickname" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional."""),
        Error([(3, 21), (2, 21)], """Fields "x" conflict because "nickname" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Unknown_fragments_fields_and_types_are_passed_over() => Invalid(
        "{ dog { ...Unknown x: unknown x: name ... on Nothing { x: nickname } } unknown { a: b a: c } }",
        Error([(1, 20), (1, 31)], """Fields "x" conflict because "unknown" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional."""),
        Error([(1, 20), (1, 56)], """Fields "x" conflict because "unknown" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional."""),
        Error([(1, 31), (1, 56)], """Fields "x" conflict because "name" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional."""),
        Error(1, 12, """Unknown fragment "Unknown"."""),
        Error(1, 20, """Cannot query field "unknown" on type "Dog". Did you mean "knows"?"""),
        Error(1, 46, """Unknown type "Nothing". Did you mean "Anything" or "String"?"""),
        Error(1, 72, """Cannot query field "unknown" on type "Query"."""),
        Error([(1, 82), (1, 87)], """Fields "a" conflict because "b" and "c" are different fields. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Many_like_fields_beside_one_other_are_all_told() => Invalid(
        "{ dog { x: name x: name x: name x: nickname } }",
        Error([(1, 9), (1, 33)], """Fields "x" conflict because "name" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional."""),
        Error([(1, 17), (1, 33)], """Fields "x" conflict because "name" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional."""),
        Error([(1, 25), (1, 33)], """Fields "x" conflict because "name" and "nickname" are different fields. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Lists_and_non_nulls_differ() => Invalid(
        "{ catOrDog { ... on Dog { x: friends { name } } ... on Cat { x: friends { name } } } }",
        Error([(1, 27), (1, 62)], """Fields "x" conflict because they return conflicting types "[Dog!]" and "[Cat]". Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void A_literal_and_a_variable_differ() => Invalid(
        "query A($a: Boolean) { dog { name(last: true) name(last: $a) same: name(last: $a) same: name(last: $a) } }",
        Error([(1, 30), (1, 47)], """Fields "name" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void A_meta_field_has_a_type_too() => Invalid(
        "{ pet { ... on Dog { x: __typename y: __typename } ... on Cat { x: name y: __typename } } }",
        Error([(1, 22), (1, 65)], """Fields "x" conflict because they return conflicting types "String!" and "String". Use different aliases on the fields to fetch both if this was intentional."""));
}
