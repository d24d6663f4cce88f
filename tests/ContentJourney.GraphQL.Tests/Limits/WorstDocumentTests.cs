using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.Limits;

/// <summary>Documents as large as the parser lets them be, each made to keep one part of the engine busy.</summary>
[Collection(Alone.Name)]
public class WorstDocumentTests
{
    private const int Longest = 199_000;

    private static readonly Schema _schema = new SchemaBuilder()
        .Add(
            new InputObjectTypeBuilder("Filter").Field("name", "String").Field("inner", "Filter").Field("many", "[Filter!]"),
            EnumTypeBuilder.For<DayOfWeek>(),
            new InterfaceTypeBuilder("Node").Field("id", "ID!"),
            Node("One", "Two"),
            Node("Two", "One"),
            new ObjectTypeBuilder<object?>("Query")
                .Field("node", "Node", _ => null as object, field => field.Argument("id", "ID"))
                .Field("one", "One", _ => null as object, field => field.Argument("filter", "Filter").Argument("names", "[String!]").Argument("day", "DayOfWeek").Argument("number", "Int").Argument("share", "Float")))
        .Build()
        .Require();

    private static readonly Dictionary<string, string> _documents = new()
    {
        ["like fields"] = $"{{one{{{Repeat(9_990, "id ")}}}}}",
        ["like fields below each other"] = $"{{{Repeat(160, $"one{{{Repeat(15, "next{")}id{Repeat(15, "}")}}}")}}}",
        ["aliases"] = $"{{one{{{Repeat(3_300, index => $"a{index}:id ")}}}}}",
        ["unknown fields that are like known ones"] = $"{{one{{{Repeat(9_000, index => $"namf{index} ")}}}}}",
        ["long unknown fields"] = $"{{{Repeat(50, index => index + new string('x', 3_900)).Replace("x0", "x a0", StringComparison.Ordinal)}}}",
        ["unknown types"] = Repeat(2_000, index => $"fragment F{index} on T{index}{{a}} "),
        ["the same arguments"] = $"{{one({Repeat(3_000, "number:1 ")}){{id}}}}",
        ["unknown arguments"] = $"{{one({Repeat(3_000, index => $"numbes{index}:1 ")}){{id}}}}",
        ["unknown input fields"] = $"{{one(filter:{{{Repeat(3_000, index => $"nama{index}:1 ")}}}){{id}}}}",
        ["unknown enum values"] = $"{{one(day:[{Repeat(9_900, "SUNDAI ")}]){{id}}}}",
        ["a long unknown enum value"] = $"{{one(day:{new string('A', Longest)}){{id}}}}",
        ["a long number"] = $"{{one(number:{new string('9', Longest)}){{id}}}}",
        ["a long fraction"] = $"{{one(share:1.{new string('9', 90_000)}e{new string('9', 90_000)}){{id}}}}",
        ["a long string"] = $"{{node(id:\"{new string('a', Longest)}\"){{id}}}}",
        ["a string of escapes"] = $"{{node(id:\"{Repeat(33_000, "\\u00e4")}\"){{id}}}}",
        ["a block string of lines"] = $"{{node(id:\"\"\"{new string('\n', Longest)}\"\"\"){{id}}}}",
        ["a block string with deep indentation"] = $"{{node(id:\"\"\"{Repeat(300, $"{new string(' ', 600)}a\n")}\"\"\"){{id}}}}",
        ["a block string of quotes"] = $"{{node(id:\"\"\"{Repeat(40_000, "\\\"\"\"")}\"\"\"){{id}}}}",
        ["a comment"] = new string('#', Longest),
        ["many lines, and an error in the last"] = new string('\n', Longest) + "}",
        ["a list"] = $"{{one(names:[{Repeat(9_900, "\"\"")}]){{id}}}}",
        ["a list of objects"] = $"{{one(filter:{{many:[{Repeat(4_900, "{}")}]}}){{id}}}}",
        ["deep objects"] = $"{{one(filter:{Repeat(58, "{inner:")}null{Repeat(58, "}")}){{id}}}}",
        ["variables"] = $"query({Repeat(1_600, index => $"$v{index}:ID ")}){{one(names:[{Repeat(1_600, index => $"$v{index} ")}]){{id}}}}",
        ["variables of like names"] = $"query({Repeat(800, index => $"${new string('x', 110)}{index}:String ")}){{one(names:[{Repeat(800, index => $"${new string('x', 110)}{index} ")}]){{id}}}}",
        ["deep types"] = $"query({Repeat(70, index => $"$a{index}:{new string('[', 60)}Int{new string(']', 60)}")}){{__typename}}",
        ["operations that share fragments"] = $"{Repeat(25, index => $"query Q{index}{{...F0}}")}{Repeat(1_150, index => $"fragment F{index} on Query{{...F{index + 1}}}")}fragment F1150 on Query{{__typename}}",
        ["operations of one name"] = Repeat(2_400, "query A{a}"),
        ["fragments of one name"] = Repeat(1_600, "fragment F on Query{a}"),
        ["fragments that all spread each other"] = $"{{...F0}}{Repeat(90, index => $"fragment F{index} on Query{{{Repeat(50, other => $"...F{(index + other + 1) % 90} ")}}}")}",
        ["fragments that double"] = $"{{...F0}}{Repeat(600, index => $"fragment F{index} on Query{{...F{index + 1} ...F{index + 1}}}")}fragment F600 on Query{{__typename}}",
        ["fragments that double fields"] = $"{{one{{...F0}}}}{Repeat(400, index => $"fragment F{index} on One{{a:self{{...F{index + 1}}}b:self{{...F{index + 1}}}}}")}fragment F400 on One{{id}}",
        ["fragments in pairs"] = $"{{one{{{Repeat(600, index => $"...F{index} ")}}}}}{Repeat(600, index => $"fragment F{index} on One{{x:self{{x{index % 2}:id name}}}}")}",
        ["fragments in conflict"] = $"{{one{{{Repeat(400, index => $"...F{index} ")}}}}}{Repeat(400, index => $"fragment F{index} on One{{x:self{{x:{(index % 2 == 0 ? "id" : "name")}}}}}")}",
        ["fields that exclude each other"] = $"{{node(id:1){{{Repeat(160, "...on One{x:self{x:id}}...on Two{x:next{x:name}}")}}}}}",
        ["fragments that exclude each other"] = $"{{node(id:1){{{Repeat(200, index => $"...A{index} ...B{index} ")}}}}}{Repeat(200, index => $"fragment A{index} on One{{x:self{{x:id}}}}fragment B{index} on Two{{x:next{{x:name}}}}")}",
        ["directives"] = $"{{__typename{Repeat(1_600, "@skip(if:true)")}}}",
        ["unknown directives"] = $"{{__typename{Repeat(4_900, index => $"@a{index}")}}}",
        ["deep inline fragments"] = $"{{one{{{Repeat(30, $"{Repeat(60, "...{")}id{Repeat(60, "}")}")}}}}}",
        ["deep types of the introspection"] = $"{{__schema{{types{{fields{{args{{type{{{Repeat(14, "ofType{")}name{Repeat(14, "}")}}}}}}}}}}}}}",
        ["what is no GraphQL"] = new string('€', Longest),
        ["an open string of surrogate pairs"] = "\"" + Repeat(99_000, "😀"),
    };

    public static TheoryData<string> Kinds => [.. _documents.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void None_takes_long_or_is_answered_at_length(string kind)
    {
        var document = _documents[kind];
        var errors = new GraphQLEngine(_schema).Prepare(document).Errors;
        using var response = GraphQLResponse.OfErrors(errors);

        Assert.InRange(document.Length, 1, 200_000);
        Assert.InRange(errors.Count, 0, 51);
        Assert.InRange(response.Utf8Json.Length, 0, 150_000);
        Assert.InRange(Effort.Of(() => new GraphQLEngine(_schema).Prepare(document)), TimeSpan.Zero, Effort.Most);
    }

    [Fact]
    public void Memory_stays_bounded_whatever_is_sent()
    {
        var engine = new GraphQLEngine(_schema);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var index = 0; index < 150; index++)
        {
            Assert.Empty(engine.Prepare($"{{one{{{Repeat(9_990, "id ")}}}}}#{index}").Errors);
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 128L << 20);
        GC.KeepAlive(engine);
    }

    private static ObjectTypeBuilder<object> Node(string name, string next) => new ObjectTypeBuilder<object>(name)
        .Implements("Node")
        .Field("id", "ID!", _ => "1")
        .Field("name", "String", _ => null as object)
        .Field("self", name, _ => null as object)
        .Field("next", next, _ => null as object);

    private static string Repeat(int count, string part) => Repeat(count, _ => part);

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
