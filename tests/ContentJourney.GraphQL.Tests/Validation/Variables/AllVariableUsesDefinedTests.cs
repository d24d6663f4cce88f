namespace ContentJourney.GraphQL.Tests.Validation.Variables;

public class AllVariableUsesDefinedTests : ValidationHarness
{
    [Fact]
    public void Defined_variables_are_valid_in_fragments_too() => Valid(
        """
        query A($a: Int, $b: Boolean) { values(int: $a) dog { ...D } }
        fragment D on Dog { name(last: $b) }
        """);

    [Fact]
    public void Others_are_not() => Invalid(
        """
        query A($a: Int) { values(int: $a, list: [$b], any: {c: $c}) dog { ...D name @skip(if: $e) } }
        fragment D on Dog { name(last: $d) }
        """,
        Error([(1, 73), (2, 21)], """Fields "name" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional."""),
        Error([(1, 43), (1, 1)], """Variable "$b" is not defined by operation "A"."""),
        Error([(1, 57), (1, 1)], """Variable "$c" is not defined by operation "A"."""),
        Error([(1, 88), (1, 1)], """Variable "$e" is not defined by operation "A"."""),
        Error([(2, 32), (1, 1)], """Variable "$d" is not defined by operation "A"."""));

    [Fact]
    public void Each_operation_defines_its_own() => Invalid(
        """
        query A($d: Boolean) { dog { ...D } }
        query B { dog { ...D } }
        { dog { ...D } }
        fragment D on Dog { name(last: $d) }
        """,
        Error([(4, 32), (2, 1)], """Variable "$d" is not defined by operation "B"."""),
        Error(3, 1, "This anonymous operation must be the only defined operation."),
        Error([(4, 32), (3, 1)], """Variable "$d" is not defined."""));

    [Fact]
    public void Fragments_within_fragments_count() => Invalid(
        """
        query A { dog { ...D } }
        fragment D on Dog { ...E }
        fragment E on Dog { name(last: $a) }
        """,
        Error([(3, 32), (1, 1)], """Variable "$a" is not defined by operation "A"."""));
}
