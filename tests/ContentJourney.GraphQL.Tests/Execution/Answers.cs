using System.Text;
using System.Text.Json;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Tests.Execution;

/// <summary>Asks a schema and gives the response as text.</summary>
internal static class Answers
{
    public static async Task<string> AskAsync(this Schema schema, string document, string? variables = null, object? state = null)
    {
        var given = variables is null ? (JsonElement?)null : JsonElement.Parse(variables);
        using var response = await new GraphQLEngine(schema).ExecuteAsync(new GraphQLRequest(document, null, given), state, default);
        return Encoding.UTF8.GetString(response.Utf8Json.Span);
    }

    public static async Task<JsonElement> DataAsync(this Schema schema, string document, string? variables = null)
    {
        var answer = JsonElement.Parse(await schema.AskAsync(document, variables));
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }
}
