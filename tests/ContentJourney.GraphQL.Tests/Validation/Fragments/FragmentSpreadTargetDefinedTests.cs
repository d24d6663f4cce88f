namespace ContentJourney.GraphQL.Tests.Validation.Fragments;

public class FragmentSpreadTargetDefinedTests : ValidationHarness
{
    [Fact]
    public void Defined_fragments_are_valid() => Valid(
        """
        { dog { ...A } }
        fragment A on Dog { name }
        """);

    [Fact]
    public void Others_are_not() => Invalid(
        """
        { dog { ...A mother { ...B } } }
        fragment A on Dog { name ...C }
        """,
        Error(1, 26, """Unknown fragment "B"."""),
        Error(2, 29, """Unknown fragment "C"."""));
}
