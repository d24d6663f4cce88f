namespace ContentJourney.GraphQL.Tests.Validation.Variables;

public class VariableUniquenessTests : ValidationHarness
{
    [Fact]
    public void Each_operation_has_its_own_variables() => Invalid(
        """
        query A($a: Int, $b: Int) { values(int: $a, list: [1, $b]) }
        query B($a: Int) { values(int: $a) }
        """,
        Error([(1, 18), (1, 55)], """Variable "$b" of type "Int" used in position expecting type "Int!"."""));

    [Fact]
    public void The_same_twice_is_not_valid() => Invalid(
        "query A($a: Int, $b: Int, $a: Int, $a: String) { values(int: $a) b: values(int: $b) }",
        Error([(1, 10), (1, 28), (1, 37)], """There can be only one variable named "$a"."""),
        Error([(1, 36), (1, 62)], """Variable "$a" of type "String" used in position expecting type "Int"."""));

    [Fact]
    public void Operations_that_share_a_fragment_both_define_what_it_uses() => Valid(
        """
        query A($a: Boolean) { ...D }
        query B($a: Boolean) { ...D }
        fragment D on Query { dog { name(last: $a) } }
        """);

    [Fact]
    public void The_same_twice_is_not_valid_even_of_the_same_type() => Invalid(
        "query A($a: Boolean, $a: Boolean) { dog { name(last: $a) } }",
        Error([(1, 10), (1, 23)], """There can be only one variable named "$a"."""));
}
