namespace ContentJourney.GraphQL.Tests.Validation.Variables;

public class AllVariablesUsedTests : ValidationHarness
{
    [Fact]
    public void Variables_used_in_fragments_and_directives_are_valid() => Invalid(
        """
        query A($a: Boolean, $b: Boolean!, $c: Int) { dog { ...D name @skip(if: $b) } find(search: {required: true, limit: $c}) { name } }
        fragment D on Dog { ...E }
        fragment E on Dog { name(last: $a) }
        """,
        Error([(1, 58), (3, 21)], """Fields "name" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional."""));

    [Fact]
    public void Others_are_not() => Invalid(
        """
        query A($a: Int, $b: Int = 2) { values(int: 1) dog { ...D } }
        fragment D on Dog { name }
        query C($b: Int, $a: Int) { values(int: $a) }
        """,
        Error(1, 9, """Variable "$a" is never used in operation "A"."""),
        Error(1, 18, """Variable "$b" is never used in operation "A"."""),
        Error(3, 9, """Variable "$b" is never used in operation "C"."""));

    [Fact]
    public void An_anonymous_operation_has_no_name_to_tell() => Invalid(
        "query ($a: Int) { dog { name } }",
        Error(1, 8, """Variable "$a" is never used."""));

    [Fact]
    public void Every_operation_uses_its_own() => Invalid(
        """
        query A($a: Boolean) { dog { ...D } }
        query B($a: Boolean, $b: Int) { dog { ...D } }
        fragment D on Dog { name(last: $a) }
        """,
        Error(2, 22, """Variable "$b" is never used in operation "B"."""));
}
