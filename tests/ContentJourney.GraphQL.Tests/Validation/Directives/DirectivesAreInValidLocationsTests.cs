namespace ContentJourney.GraphQL.Tests.Validation.Directives;

public class DirectivesAreInValidLocationsTests : ValidationHarness
{
    [Fact]
    public void Places_of_the_definition_are_valid() => Valid(
        """
        query A($a: Int @mark) @mark { values(int: $a) @mark ... @mark { dog { ...D @mark } } }
        fragment D on Dog @mark { name @skip(if: true) }
        """);

    [Fact]
    public void Other_places_are_not() => Invalid(
        """
        query A($a: Int @skip(if: true)) @include(if: true) { values(int: $a) @deprecated ... @tag(name: "a") { dog { ...D @oneOf } } }
        fragment D on Dog @skip(if: true) { name }
        mutation B @mark { rename(name: "a") { name } }
        subscription C @mark { newDog { name } }
        """,
        Error(1, 17, """Directive "@skip" may not be used on VARIABLE_DEFINITION."""),
        Error(1, 34, """Directive "@include" may not be used on QUERY."""),
        Error(1, 71, """Directive "@deprecated" may not be used on FIELD."""),
        Error(1, 87, """Directive "@tag" may not be used on INLINE_FRAGMENT."""),
        Error(1, 116, """Directive "@oneOf" may not be used on FRAGMENT_SPREAD."""),
        Error(2, 19, """Directive "@skip" may not be used on FRAGMENT_DEFINITION."""),
        Error(3, 12, """Directive "@mark" may not be used on MUTATION."""),
        Error(4, 16, """Directive "@mark" may not be used on SUBSCRIPTION."""));
}
