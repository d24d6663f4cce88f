using System.Text;
using System.Text.Json;
using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.Execution.Batching;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.Execution;

/// <summary>Whether a value comes at once, later, beside others or by a load, the data are the same.</summary>
public class DeferredFieldTests
{
    private static readonly Schema _atOnce = Create((type, name, kind) => type.Field(name, kind, node => node.Get(name)));
    private static readonly Schema _later = Create((type, name, kind) => type.FieldAsync(name, kind, async (node, _) =>
    {
        await Task.Yield();
        return node.Get(name);
    }));

    private static readonly Schema _mixed = Create((type, name, kind) => name[0] % 2 == 0
        ? type.Field(name, kind, node => node.Get(name))
        : type.FieldAsync(name, kind, (node, _) => ValueTask.FromResult(node.Get(name))));

    private static readonly Schema _loaded = Create((type, name, kind) =>
    {
        var loader = new BatchLoader<(Node Node, string Name), object?>((keys, _) => ValueTask.FromResult<IReadOnlyDictionary<(Node, string), object?>>(keys.ToDictionary(key => key, key => key.Node.Get(key.Name))));
        return type.FieldBatched(name, kind, (node, _) => (node, name), loader);
    });

    public static TheoryData<string> Documents =>
    [
        "{ ok a: ok }",
        "{ node { ok node { ok never } after: ok } ok }",
        "{ strict { ok never } ok }",
        "{ node { strict { strict { never } } ok } ok }",
        "{ nodes { ok never } ok }",
        "{ strictNodes { ok } a: strictNodes { never } ok }",
        "{ holes strictHoles ok }",
        "{ nodes { nodes { node { strictNodes { never } ok } } strict { ok } } }",
        "{ thrown node { thrown ok } strict { never thrown } }",
        "{ node { refused strictRefused ok } ok }",
        "{ nodes { strict { strictNodes { strict { ok strictRefused } } } ok } }",
        "{ none { ok } nodes { none { never } } }",
        "{ node { any { __typename ... on Node { ok } } anys { __typename ... on Node { never } } } }",
        "query($no: Boolean = false) { node { ok @skip(if: true) node @include(if: $no) { ok } ...F } } fragment F on Node { node { node { never } } }",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task The_data_do_not_depend_on_when_values_come(string document)
    {
        var expected = await AnswerAsync(_atOnce, document, 1);
        foreach (var schema in new[] { _later, _mixed, _loaded })
        {
            Assert.Equal(expected, await AnswerAsync(schema, document, 1));
            Assert.Equal(expected, await AnswerAsync(schema, document, 16));
        }
    }

    [Fact]
    public async Task Random_selections_answer_alike_too()
    {
        var random = new Random(20260501);
        for (var run = 0; run < 300; run++)
        {
            var document = Selection(random, 4);
            var expected = await AnswerAsync(_atOnce, document, 1);
            Assert.Equal((document, expected), (document, await AnswerAsync(_later, document, random.Next(1, 9))));
            Assert.Equal((document, expected), (document, await AnswerAsync(_mixed, document, random.Next(1, 9))));
            Assert.Equal((document, expected), (document, await AnswerAsync(_loaded, document, random.Next(1, 9))));
        }
    }

    private static string Selection(Random random, int depth)
    {
        string[] leaves = ["ok", "never", "holes", "strictHoles", "thrown", "refused", "strictRefused"];
        string[] nodes = ["node", "strict", "nodes", "strictNodes", "none", "any", "anys"];
        var fields = Enumerable.Range(0, random.Next(1, 5)).Select(index =>
        {
            var leaf = depth == 0 || random.Next(3) == 0;
            // Failures are the exception, so that data are left to be compared.
            var name = leaf ? (random.Next(4) > 0 ? "ok" : leaves[random.Next(leaves.Length)]) : nodes[random.Next(nodes.Length)];
            return $"f{index}: {name}{(leaf ? "" : name.StartsWith("any", StringComparison.Ordinal) ? $" {{ ... on Node {Selection(random, depth - 1)} }}" : " " + Selection(random, depth - 1))}";
        });
        return $"{{ {string.Join(' ', fields)} }}";
    }

    // Only the data: which of two failures that both take the same value along is told first may differ.
    private static async Task<string> AnswerAsync(Schema schema, string document, int concurrent)
    {
        var engine = new GraphQLEngine(schema, new EngineOptions { MaxConcurrentFields = concurrent, Limits = GraphQL.Limits.ValidationLimits.None });
        using var response = await engine.ExecuteAsync(new GraphQLRequest(document), null, default);
        var answer = JsonElement.Parse(Encoding.UTF8.GetString(response.Utf8Json.Span));
        return answer.GetProperty("data").GetRawText();
    }

    private static Schema Create(Func<ObjectTypeBuilder<Node>, string, string, ObjectTypeBuilder<Node>> add)
    {
        (string Name, string Type)[] fields =
        [
            ("ok", "Int!"), ("never", "Int!"), ("node", "Node"), ("strict", "Node!"), ("nodes", "[Node]"), ("strictNodes", "[Node!]"),
            ("holes", "[Int]"), ("strictHoles", "[Int!]"), ("thrown", "Int"), ("refused", "Int"), ("strictRefused", "Int!"), ("none", "Node"),
            ("any", "Any"), ("anys", "[Any!]!"),
        ];
        var node = fields.Aggregate(new ObjectTypeBuilder<Node>("Node"), (type, field) => add(type, field.Name, field.Type));
        var query = fields.Aggregate(new ObjectTypeBuilder<object?>("Query"), (type, field) => type.Field(field.Name, field.Type, _ => new Node(0).Get(field.Name)));
        return new SchemaBuilder().Add(query, node, new UnionTypeBuilder("Any").Members("Node")).Build().Require();
    }

    private sealed class Node(int number)
    {
        public object? Get(string name) => name switch
        {
            "ok" => number,
            "node" or "strict" or "any" => new Node(number + 1),
            "nodes" => new[] { new Node(number + 1), null, new Node(number + 2) },
            "strictNodes" or "anys" => new[] { new Node(number + 1), new Node(number + 2) },
            "holes" or "strictHoles" => new object?[] { 1, null, 3 },
            "thrown" => throw new InvalidOperationException("secret"),
            "refused" or "strictRefused" => new FieldError("Not today.", "CLOSED"),
            _ => null,
        };
    }
}
