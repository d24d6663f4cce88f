using System.Text.Json;
using ContentJourney.GraphQL.Execution;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.Tests.Execution;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.GraphQL.Tests.Limits;

public class ErrorLimitsTests
{
    [Theory]
    [InlineData(1_000, 1_000, "Item 999 failed.")]
    [InlineData(1_001, 1_001, "And 1 more errors.")]
    [InlineData(5_000, 1_001, "And 4000 more errors.")]
    public async Task An_answer_holds_no_more_than_a_thousand_errors(int failing, int written, string last)
    {
        var schema = Failing(failing);

        var errors = JsonElement.Parse(await schema.AskAsync("{ items }")).GetProperty("errors");

        Assert.Equal(written, errors.GetArrayLength());
        Assert.Equal(last, errors[written - 1].GetProperty("message").GetString());
    }

    [Fact]
    public void A_message_is_cut_behind_a_thousand_characters()
    {
        Assert.Equal(new string('x', 1_000), new GraphQLError(new string('x', 1_000)).Message);
        Assert.Equal(new string('x', 1_000) + "…", new GraphQLError(new string('x', 1_001)).Message);
    }

    private static Schema Failing(int items) => new SchemaBuilder()
        .Add(new ObjectTypeBuilder<object?>("Query").Field("items", "[Int]", _ => Enumerable.Range(0, items).Select(index => (object?)new FieldError($"Item {index} failed."))))
        .Build()
        .Require();
}
