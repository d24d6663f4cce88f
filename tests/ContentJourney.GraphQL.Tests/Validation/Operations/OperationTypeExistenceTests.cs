using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.GraphQL.Tests.Validation.Operations;

public class OperationTypeExistenceTests : ValidationHarness
{
    [Fact]
    public void Kinds_with_a_root_are_valid() => Valid(
        """
        query A { dog { name } }
        mutation B { rename(name: "a") { name } }
        subscription C { newDog { name } }
        """);

    [Fact]
    public void Others_are_not() => InvalidIn(
        SchemaReader.Read("type Query { a: Int }").Require(),
        """
        query A { a }
        mutation B { a }
        subscription C { a b }
        """,
        Error(2, 1, "The mutation operation is not supported by the schema."),
        Error(3, 1, "The subscription operation is not supported by the schema."));
}
