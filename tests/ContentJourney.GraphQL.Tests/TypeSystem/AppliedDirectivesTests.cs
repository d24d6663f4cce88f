using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.GraphQL.Tests.TypeSystem;

public class AppliedDirectivesTests
{
    private const string Directives = """
        directive @tag(name: String!, weight: Int = 1, by: By) repeatable on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
        directive @once on OBJECT | FIELD_DEFINITION | SCHEMA
        directive @query on QUERY
        input By { id: ID! }

        """;

    private const string Query = Directives + "type Query { a: Int } ";

    [Theory]
    [InlineData(Query + "type T @missing { a: Int }", "T: Unknown directive \"@missing\".")]
    [InlineData(Query + "type T @query { a: Int }", "T: Directive \"@query\" may not be used on OBJECT.")]
    [InlineData(Query + "type T @skip(if: true) { a: Int }", "T: Directive \"@skip\" may not be used on OBJECT.")]
    [InlineData(Query + "type T @deprecated { a: Int }", "T: Directive \"@deprecated\" may not be used on OBJECT.")]
    [InlineData(Query + "type T @oneOf { a: Int }", "T: Directive \"@oneOf\" may not be used on OBJECT.")]
    [InlineData(Query + "type T { a: Int @specifiedBy(url: \"x\") }", "T.a: Directive \"@specifiedBy\" may not be used on FIELD_DEFINITION.")]
    [InlineData(Query + "scalar S @specifiedBy", "S: Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided.")]
    [InlineData(Query + "type T { a: Int @deprecated(reason: 5) }", "T.a: String cannot represent a non string value: 5")]
    [InlineData(Query + "type T { a: Int @deprecated(reason: null) }", "T.a: Expected value of type \"String!\", found null.")]
    [InlineData(Query + "type T { a: Int @deprecated(why: \"x\") }", "T.a: Unknown argument \"why\" on directive \"@deprecated\".")]
    [InlineData(Query + "type T @once @once { a: Int }", "T: The directive \"@once\" can only be used once at this location.")]
    [InlineData(Query + "type T { a: Int @once @once }", "T.a: The directive \"@once\" can only be used once at this location.")]
    [InlineData(Query + "type T @once { a: Int } extend type T @once", "T: The directive \"@once\" can only be used once at this location.")]
    [InlineData(Query + "schema @once { query: Query } extend schema @once", "The directive \"@once\" can only be used once at this location.")]
    [InlineData(Query + "type T @tag { a: Int }", "T: Directive \"@tag\" argument \"name\" of type \"String!\" is required, but it was not provided.")]
    [InlineData(Query + "type T @tag(name: \"x\", name: \"y\") { a: Int }", "T: There can be only one argument named \"name\".")]
    [InlineData(Query + "type T { a(b: Int @tag(name: 1)): Int }", "T.a(b:): String cannot represent a non string value: 1")]
    [InlineData(Query + "interface I { a(b: Int @missing): Int }", "I.a(b:): Unknown directive \"@missing\".")]
    [InlineData(Query + "enum E { A @tag(name: \"x\", weight: null) B @missing }", "E.B: Unknown directive \"@missing\".")]
    [InlineData(Query + "input N { a: Int @tag(name: \"x\", by: {}) }", "N.a: Field \"By.id\" of required type \"ID!\" was not provided.")]
    [InlineData(Query + "input N { a: Int @tag(name: \"x\", by: {id: 1, id: 2}) }", "N.a: There can be only one input field named \"id\".")]
    [InlineData(Query + "input N { a: Int @tag(name: \"x\", by: {id: 1, ie: 2}) }", "N.a: Field \"ie\" is not defined by type \"By\". Did you mean \"id\"?")]
    [InlineData(Query + "union U @missing = Query", "U: Unknown directive \"@missing\".")]
    [InlineData(Query + "directive @d(a: Int @missing) on FIELD", "@d(a:): Unknown directive \"@missing\".")]
    public void A_directive_applied_wrongly_is_reported(string schema, string problem) => Assert.Equal([problem], Problems(schema));

    [Theory]
    [InlineData("type Query @tag(name: \"a\") @tag(name: \"b\", weight: 2, by: {id: 3}) @once { a(b: Int @deprecated): Int @once @deprecated(reason: \"c\") }")]
    [InlineData("schema @once { query: Query } type Query { a: E } enum E @tag(name: \"\") { A @deprecated } extend enum E @tag(name: \"b\") { B }")]
    [InlineData("type Query { a: U } union U @tag(name: \"\") = Query input I @oneOf @tag(name: \"\") { a: Int @deprecated } scalar S @specifiedBy(url: \"\") @tag(name: \"\")")]
    public void A_directive_applied_rightly_is_not(string schema) => Assert.Empty(Problems(Directives + schema));

    [Theory]
    [InlineData("directive @a(b: Int @a) on ARGUMENT_DEFINITION", "@a")]
    [InlineData("directive @a(c: Int @b) on ARGUMENT_DEFINITION directive @b(c: Int @a) on ARGUMENT_DEFINITION", "@a", "@b")]
    [InlineData("directive @a(b: I) on INPUT_FIELD_DEFINITION input I { c: Int @a }", "@a")]
    [InlineData("directive @a(b: [I!]!) on INPUT_OBJECT input I { c: J } input J @a { d: Int }", "@a")]
    [InlineData("directive @a(b: E) on ENUM_VALUE enum E { F @a }", "@a")]
    [InlineData("directive @a(b: E) on ENUM enum E { F } extend enum E @a", "@a")]
    [InlineData("directive @a(b: S) on SCALAR scalar S @a", "@a")]
    public void A_directive_must_not_refer_to_itself(string schema, params string[] directives) => Assert.Equal(
        directives.Select(name => $"{name}: Directive \"{name}\" must not refer to itself, be it through the types of its arguments and the directives applied there."),
        Problems("type Query { a: Int } " + schema));

    [Fact]
    public void A_directive_may_use_others() => Assert.Empty(Problems("""
        type Query { a: Int @a }
        directive @a(b: I @b) on FIELD_DEFINITION
        directive @b(c: Int @deprecated) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
        input I { d: I e: Int @b }
        """));

    private static IEnumerable<string> Problems(string schema) => SchemaReader.Read(schema).Problems.Select(found => found.ToString());
}
