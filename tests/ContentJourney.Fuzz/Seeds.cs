using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContentJourney.Fuzz;

/// <summary>Where the inputs come from: the queries of the documentation, the schema, what clients send, and the corpus of earlier runs.</summary>
internal static partial class Seeds
{
    private static readonly string[] _variables =
    [
        """{"context":{"channel":"mobile","persona":"technik-max","attributes":[{"name":"weather","value":"rain"},{"name":"n","value":1.5}]},"first":3,"key":"start","seen":["a","b"],"order":"TITLE_ASC","yes":true,"signals":{"visits":2,"headers":[{"name":"a","value":"b"}]}}""",
        """{"context":{"channel":"voice","locale":"de-AT","at":"2026-11-01T00:00:00Z","seed":"x"},"first":null,"yes":false,"signals":{}}""",
    ];

    public static IEnumerable<Input> All()
    {
        var documents = Blocks().Matches(File.ReadAllText(Repository("docs/api.md"))).Select(block => block.Groups[1].Value).Append(File.ReadAllText(Corpus("variables.graphql"))).Concat(_documents).ToArray();
        var schemas = _schemas.Append(File.ReadAllText(Repository("tests/ContentJourney.Delivery.Tests/delivery.graphql")));
        var bodies = documents.Select(document => JsonSerializer.Serialize(new { query = document, variables = new { key = "start", first = 3 }, operationName = (string?)null, extensions = new { cost = true } }));
        return Of(InputKind.Documents, documents).Concat(Of(InputKind.Schemas, schemas)).Concat(Of(InputKind.Variables, _variables)).Concat(Of(InputKind.Bodies, bodies));
    }

    /// <summary>The file of the inputs of a kind that were worth keeping.</summary>
    public static string CorpusOf(InputKind kind) => Corpus(kind + ".txt");

    public static string Corpus(string name) => Repository("tests/ContentJourney.Fuzz/corpus/" + name);

    public static string Repository(string relative, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", relative));

    private static IEnumerable<Input> Of(InputKind kind, IEnumerable<string> texts) => texts.Concat(CorpusFile.Read(CorpusOf(kind))).Select(text => new Input(kind, text));

    [GeneratedRegex("```graphql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    private static readonly string[] _documents =
    [
        "{ __schema { types { kind name fields(includeDeprecated: true) { name args { name type { name ofType { name } } defaultValue } type { name } } enumValues { name } possibleTypes { name } } directives { name locations args { name } } } }",
        "query A($a: Int = 1, $b: [String!]! = [\"x\"] @deprecated, $c: ContextInput = {channel: \"web\"}) @skip(if: true) { a: personas { ...F @include(if: $a) ... on Node { id } ... @skip(if: false) { __typename } } } fragment F on Persona { name }",
        "mutation { a(b: -1.5e+3, c: \"\\u00e4\\u{1F600}\\n\", d: \"\"\"\n  block\n   \\\"\"\"\n\"\"\", e: ENUM, f: null, g: {h: [true, false], i: $j}) } subscription S { x } { anonymous }",
        "{ node(id: \"x\") { ...A ...B } } fragment A on Persona { x: parent { name } } fragment B on Channel { x: fallback { key } }",
    ];

    private static readonly string[] _schemas =
    [
        "\"\"\"d\"\"\" schema @a { query: Q mutation: M } extend schema @a { subscription: S } directive @a(x: Int = 1 @b) repeatable on SCHEMA | FIELD_DEFINITION | OBJECT scalar D @specifiedBy(url: \"https://x\") interface N { id: ID! } interface O implements N { id: ID! } type Q implements N & O { id: ID! \"d\" f(a: I = {x: 1}, b: [E!] = [A]): U @deprecated(reason: \"r\") } union U = | Q | M type M { m: Int } type S { s: Int } enum E { A @deprecated B } input I @oneOf { x: Int y: I } extend type M { n(a: D): [[Q!]]! } extend union U = S extend enum E { C } extend input I { z: Boolean } extend interface N @a extend scalar D @a",
        "type Query { a(b: String = \"\"\"x\n y\"\"\"): Int } input A { b: B = {} } input B { a: A } ",
    ];
}
