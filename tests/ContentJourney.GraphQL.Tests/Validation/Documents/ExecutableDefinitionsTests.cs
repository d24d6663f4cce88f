namespace ContentJourney.GraphQL.Tests.Validation.Documents;

public class ExecutableDefinitionsTests : ValidationHarness
{
    [Fact]
    public void Operations_and_fragments_are_executable() => Valid(
        """
        query A { dog { ...D } }
        fragment D on Dog { name }
        """);

    [Fact]
    public void Definitions_and_extensions_of_types_are_not() => Invalid(
        """
        { dog { name } }
        type Cow { name: String }
        extend type Dog { color: String }
        schema { query: Query }
        extend schema { mutation: Mutation }
        directive @moo on FIELD
        """,
        Error(2, 1, """The "Cow" definition is not executable."""),
        Error(3, 1, """The "Dog" definition is not executable."""),
        Error(4, 1, "The schema definition is not executable."),
        Error(5, 1, "The schema definition is not executable."),
        Error(6, 1, """The "moo" definition is not executable."""));
}
