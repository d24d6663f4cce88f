namespace ContentJourney.GraphQL.Tests.Validation.Fragments;

public class FragmentsMustBeUsedTests : ValidationHarness
{
    [Fact]
    public void Used_fragments_are_valid() => Valid(
        """
        query A { dog { ...A } }
        fragment A on Dog { ...B }
        fragment B on Dog { name }
        """);

    [Fact]
    public void Fragments_used_by_unused_ones_alone_are_unused() => Invalid(
        """
        { dog { name } }
        fragment A on Dog { ...B }
        fragment B on Dog { name }
        """,
        Error(2, 1, """Fragment "A" is never used."""),
        Error(3, 1, """Fragment "B" is never used."""));
}
