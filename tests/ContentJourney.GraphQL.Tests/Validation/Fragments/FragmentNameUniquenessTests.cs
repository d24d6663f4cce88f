namespace ContentJourney.GraphQL.Tests.Validation.Fragments;

public class FragmentNameUniquenessTests : ValidationHarness
{
    [Fact]
    public void Different_names_are_valid() => Valid(
        """
        { dog { ...A ...B } }
        fragment A on Dog { name }
        fragment B on Dog { name }
        """);

    [Fact]
    public void Same_names_are_not() => Invalid(
        """
        { dog { ...A } }
        fragment A on Dog { name }
        fragment A on Dog { barks }
        fragment A on Dog { volume }
        """,
        Error([(2, 10), (3, 10)], """There can be only one fragment named "A"."""),
        Error([(2, 10), (4, 10)], """There can be only one fragment named "A"."""));
}
