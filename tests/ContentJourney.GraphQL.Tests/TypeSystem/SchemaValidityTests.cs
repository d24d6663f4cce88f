using ContentJourney.GraphQL.TypeSystem.Sdl;

namespace ContentJourney.GraphQL.Tests.TypeSystem;

public class SchemaValidityTests
{
    private const string Query = "type Query { a: Int } ";

    [Theory]
    [InlineData("type A { a: Int }", "A schema must have a query root: an object type named \"Query\", or another one named as root.")]
    [InlineData("schema { query: A } scalar A", "The query root must be an object type, but \"A\" is a scalar.")]
    [InlineData("schema { query: A mutation: A } type A { a: Int }", "A: Root types must differ, but \"A\" is the root of more than one kind of operation.")]
    [InlineData("type Query", "Query: Type \"Query\" must define at least one field.")]
    [InlineData("type Query { a: Int a: Int }", "Query.a: There can be only one field named \"a\" of \"Query\".")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "Query: There can be only one type named \"Query\".")]
    [InlineData(Query + "scalar Int", "Int: There can be only one type named \"Int\".")]
    [InlineData(Query + "type __A { a: Int }", "__A: Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { __a: Int }", "Query.__a: Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a(__b: Int): Int }", "Query.a(__b:): Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a: I } input I { a: Int }", "Query.a: The type must be an output type, but \"I\" is none.")]
    [InlineData("type Query { a(b: Query): Int }", "Query.a(b:): The type must be an input type, but \"Query\" is none.")]
    [InlineData("type Query { a(b: Int, b: Int): Int }", "Query.a(b:): There can be only one argument named \"b\" of \"Query.a\".")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "Query.a(b:): What is required cannot be deprecated; make it nullable or give it a default first.")]
    [InlineData("type Query { a(b: Int = \"x\"): Int }", "Query.a(b:): The default value \"x\" is not valid: Int cannot represent non-integer value: \"x\".")]
    [InlineData("type Query { a(b: I = {c: [1, 2.5]}): Int } input I { c: [Int] }", "Query.a(b:): The default value {c: [1, 2.5]} is not valid at \".c[1]\": Int cannot represent non-integer value: 2.5.")]
    [InlineData("type Query { a(b: Int! = null): Int }", "Query.a(b:): The default value null is not valid: Expected value of non-null type \"Int!\" not to be null.")]
    [InlineData("type Query { a: Missing }", "Query.a: Type \"Missing\" is not defined.")]
    [InlineData(Query + "union U", "U: Union \"U\" must have at least one member.")]
    [InlineData(Query + "union U = Query | Query", "U: There can be only one member named \"Query\" of \"U\".")]
    [InlineData(Query + "union U = Int", "U: Only object types can be members of a union, but \"Int\" is a scalar.")]
    [InlineData(Query + "enum E", "E: Enum \"E\" must define at least one value.")]
    [InlineData(Query + "enum E { A A }", "E.A: There can be only one value named \"A\" of \"E\".")]
    [InlineData(Query + "enum E { __A }", "E.__A: Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData(Query + "input I", "I: Input object type \"I\" must define at least one field.")]
    [InlineData(Query + "input I { a: Int a: Int }", "I.a: There can be only one input field named \"a\" of \"I\".")]
    [InlineData(Query + "input I { a: Query }", "I.a: The type must be an input type, but \"Query\" is none.")]
    [InlineData(Query + "input I { a: Int! @deprecated }", "I.a: What is required cannot be deprecated; make it nullable or give it a default first.")]
    [InlineData(Query + "input I @oneOf { a: Int! }", "I.a: A field of a OneOf input object must be nullable.")]
    [InlineData(Query + "input I @oneOf { a: Int = 1 }", "I.a: A field of a OneOf input object cannot have a default value.")]
    [InlineData(Query + "input I { a: I! }", "I: Input object type \"I\" contains itself through non-null fields only, so no value can be written: I.a.")]
    [InlineData(Query + "input I { a: I = {} }", "I: The default values of the fields of \"I\" contain each other without end.")]
    [InlineData(Query + "directive @__a on FIELD", "@__a: Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData(Query + "directive @a on FIELD directive @a on QUERY", "@a: There can be only one directive named \"a\".")]
    [InlineData(Query + "directive @a(b: Query) on FIELD", "@a(b:): The type must be an input type, but \"Query\" is none.")]
    public void A_broken_rule_is_reported(string schema, string problem) =>
        Assert.Equal([problem], SchemaReader.Read(schema).Problems.Select(found => found.ToString()));

    [Theory]
    [InlineData("interface I { a: Int } type T implements I { b: Int }", "T: Type \"T\" must have the field \"a\" of the interface \"I\".")]
    [InlineData("interface I { a: Int } type T implements I { a: String }", "T.a: The type must be \"Int\" as in the interface \"I\", or a subtype of it, but it is \"String\".")]
    [InlineData("interface I { a: Int! } type T implements I { a: Int }", "T.a: The type must be \"Int!\" as in the interface \"I\", or a subtype of it, but it is \"Int\".")]
    [InlineData("interface I { a: [Int] } type T implements I { a: Int }", "T.a: The type must be \"[Int]\" as in the interface \"I\", or a subtype of it, but it is \"Int\".")]
    [InlineData("interface I { a(b: Int): Int } type T implements I { a: Int }", "T.a: The field must have the argument \"b\" of \"I.a\".")]
    [InlineData("interface I { a(b: Int): Int } type T implements I { a(b: Int!): Int }", "T.a(b:): The type must be \"Int\" as in \"I.a\", but it is \"Int!\".")]
    [InlineData("interface I { a: Int } type T implements I { a(b: Int!): Int }", "T.a(b:): The argument cannot be required because \"I.a\" does not have it.")]
    [InlineData("interface I { a: Int } type T implements I { a: Int @deprecated }", "T.a: The field cannot be deprecated while \"I.a\" is not.")]
    [InlineData("interface I { a: Int } type T implements I & I { a: Int }", "T: There can be only one interface named \"I\" of \"T\".")]
    [InlineData("interface I implements I { a: Int }", "I: Interface \"I\" cannot implement itself.")]
    [InlineData("interface I { a: Int } interface J implements I { a: Int } type T implements J { a: Int }", "T: Type \"T\" must implement \"I\" because \"J\" does.")]
    [InlineData("type T implements Query { a: Int }", "T: Only interfaces can be implemented, but \"Query\" is an object type.")]
    public void A_broken_promise_of_an_interface_is_reported(string schema, string problem) =>
        Assert.Equal([problem], SchemaReader.Read(Query + schema).Problems.Select(found => found.ToString()).Distinct());

    [Theory]
    [InlineData("interface I { a: I } type T implements I { a: T! }")]
    [InlineData("interface I { a: U } union U = T type T implements I { a: T }")]
    [InlineData("interface I { a: [I] } type T implements I { a: [T!]! }")]
    [InlineData("interface I { a: Int } type T implements I { a(b: Int, c: Int! = 1): Int }")]
    [InlineData("interface I { a: Int } interface J implements I { a: Int } type T implements I & J { a: Int }")]
    [InlineData("input I { a: I b: [I!]! }")]
    [InlineData("input I { a: J = {} } input J { b: I = {a: null} }")]
    [InlineData("input I { b: J = {} y: Int! = 1 } input J { i: I = {b: null} }")]
    public void What_the_rules_allow_is_valid(string schema) => Assert.Empty(SchemaReader.Read(Query + schema).Problems);

    [Fact]
    public void All_problems_are_reported_together() => Assert.Equal(
        ["Query.__a: Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.", "E: Enum \"E\" must define at least one value."],
        SchemaReader.Read("type Query { __a: Int } enum E").Problems.Select(found => found.ToString()));
}
