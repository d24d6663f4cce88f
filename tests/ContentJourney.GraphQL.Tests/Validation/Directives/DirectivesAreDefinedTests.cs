namespace ContentJourney.GraphQL.Tests.Validation.Directives;

public class DirectivesAreDefinedTests : ValidationHarness
{
    [Fact]
    public void Known_directives_are_valid() => Valid(
        """query A @mark { dog @skip(if: false) @include(if: true) { name @tag(name: "a") } }""");

    [Fact]
    public void Others_are_not() => Invalid(
        """
        query A($a: Int @one) @two { values(int: $a) @three ... @four { dog { ...D @five } } }
        fragment D on Dog @six { name }
        """,
        Error(1, 17, """Unknown directive "@one"."""),
        Error(1, 23, """Unknown directive "@two"."""),
        Error(1, 46, """Unknown directive "@three"."""),
        Error(1, 57, """Unknown directive "@four"."""),
        Error(1, 76, """Unknown directive "@five"."""),
        Error(2, 19, """Unknown directive "@six"."""));
}
