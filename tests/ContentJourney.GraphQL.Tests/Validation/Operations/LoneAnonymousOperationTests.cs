namespace ContentJourney.GraphQL.Tests.Validation.Operations;

public class LoneAnonymousOperationTests : ValidationHarness
{
    [Fact]
    public void One_anonymous_operation_is_valid() => Valid(
        """
        { dog { ...D } }
        fragment D on Dog { name }
        """);

    [Fact]
    public void Beside_another_operation_it_is_not() => Invalid(
        """
        { dog { name } }
        query A { dog { name } }
        """,
        Error(1, 1, "This anonymous operation must be the only defined operation."));

    [Fact]
    public void Two_are_both_wrong() => Invalid(
        """
        { dog { name } }
        { cat { name } }
        """,
        Error(1, 1, "This anonymous operation must be the only defined operation."),
        Error(2, 1, "This anonymous operation must be the only defined operation."));
}
