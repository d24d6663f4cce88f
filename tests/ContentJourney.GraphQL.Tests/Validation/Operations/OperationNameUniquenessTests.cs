namespace ContentJourney.GraphQL.Tests.Validation.Operations;

public class OperationNameUniquenessTests : ValidationHarness
{
    [Fact]
    public void Different_names_are_valid() => Valid(
        """
        query A { dog { name } }
        mutation B { rename(name: "x") { name } }
        fragment A on Dog { name }
        query C { dog { ...A } }
        """);

    [Fact]
    public void Same_names_are_not_even_for_other_kinds() => Invalid(
        """
        query A { dog { name } }
        mutation A { rename(name: "x") { name } }
        query A { cat { name } }
        """,
        Error([(1, 7), (2, 10)], """There can be only one operation named "A"."""),
        Error([(1, 7), (3, 7)], """There can be only one operation named "A"."""));
}
