using System.Globalization;
using System.Text;
using System.Text.Json;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.Execution.Operations;

public class OperationPlansTests
{
    private static readonly Schema _schema = new SchemaBuilder().Add(new ObjectTypeBuilder<object?>("Query").Field("one", "Int", _ => 1)).Build().Require();

    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    public async Task More_combinations_than_plans_are_kept_are_answered_all_the_same(int variables)
    {
        var engine = new GraphQLEngine(_schema);
        var names = Enumerable.Range(0, variables).Select(index => index.ToString(CultureInfo.InvariantCulture)).ToArray();
        var document = $"query({string.Concat(names.Select(name => $"$v{name}: Boolean! "))}) {{ {string.Concat(names.Select(name => $"a{name}: one @include(if: $v{name}) "))} }}";

        for (var round = 0; round < 2; round++)
        {
            for (var choices = 0; choices < 32; choices++)
            {
                var given = names.Select((name, index) => $"\"v{name}\":{(index < 5 && (choices >> index & 1) == 1 ? "true" : "false")}");
                var expected = names.Where((_, index) => index < 5 && (choices >> index & 1) == 1).Select(name => $"\"a{name}\":1");
                using var response = await engine.ExecuteAsync(new GraphQLRequest(document, null, JsonElement.Parse($"{{{string.Join(',', given)}}}")), null, default);

                Assert.Equal($"{{\"data\":{{{string.Join(',', expected)}}}}}", Encoding.UTF8.GetString(response.Utf8Json.Span));
            }
        }
    }
}
