namespace ContentJourney.GraphQL.Tests.Validation.Arguments;

public class ArgumentNamesTests : ValidationHarness
{
    [Fact]
    public void Known_arguments_are_valid() => Valid(
        """{ dog(name: "a") { name(last: true) @mark(note: "n") knows(trick: SIT) @include(if: true) } }""");

    [Fact]
    public void Unknown_ones_of_fields_are_not() => Invalid(
        """{ dog(nme: "a", other: 1) { name(lst: true, color: 2) } }""",
        Error(1, 7, """Unknown argument "nme" on field "Query.dog". Did you mean "name"?"""),
        Error(1, 17, """Unknown argument "other" on field "Query.dog"."""),
        Error(1, 34, """Unknown argument "lst" on field "Dog.name". Did you mean "last"?"""),
        Error(1, 45, """Unknown argument "color" on field "Dog.name"."""));

    [Fact]
    public void Unknown_ones_of_directives_are_not() => Invalid(
        """query A @mark(nte: "a") { dog @skip(if: true, unless: false) { name @mark(a: 1) } }""",
        Error(1, 15, """Unknown argument "nte" on directive "@mark". Did you mean "note"?"""),
        Error(1, 47, """Unknown argument "unless" on directive "@skip"."""),
        Error(1, 75, """Unknown argument "a" on directive "@mark"."""));

    [Fact]
    public void Arguments_of_unknown_fields_and_directives_are_not_looked_at() => Invalid(
        "{ dog { color(a: 1) name @unknown(a: 1) } }",
        Error(1, 9, """Cannot query field "color" on type "Dog"."""),
        Error(1, 26, """Unknown directive "@unknown"."""));
}
