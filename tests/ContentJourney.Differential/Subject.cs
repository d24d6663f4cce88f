using System.Text;
using System.Text.Json;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Limits;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.TypeSystem.Sdl;
using ContentJourney.GraphQL.Validation;

namespace ContentJourney.Differential;

/// <summary>The engine over a schema whose fields answer by <see cref="World"/>.</summary>
internal sealed class Subject
{
    private const int MaxErrors = 100_000;

    private readonly Schema _schema;
    private readonly GraphQLEngine _engine;

    public Subject(string definitions)
    {
        _schema = World.Populate(SchemaReader.Read(definitions).Require());
        _engine = new GraphQLEngine(_schema, new EngineOptions { ParserLimits = ParserLimits.Trusted, Limits = ValidationLimits.None, MaxValidationErrors = MaxErrors, MaxCachedDocuments = 1 });
    }

    /// <summary>What is wrong with a schema.</summary>
    public static string ProblemsOf(string definitions) =>
        JsonSerializer.Serialize(new { problems = SchemaReader.Read(definitions).Problems.Select(problem => problem.ToString()) });

    /// <summary>What is wrong with the document, or else what it answers.</summary>
    public async ValueTask<string> AnswerAsync(string text, JsonElement question)
    {
        var parsed = Parser.Parse(new Source(text), ParserLimits.Trusted);
        if (!parsed.Succeeded)
        {
            return Errors([new GraphQLError(parsed.Error.Message) { Locations = [parsed.Error.Location] }]);
        }

        var errors = DocumentValidator.Validate(_schema, parsed.Document, MaxErrors);
        return errors.Count > 0 ? Errors(errors) : await ExecuteAsync(question, text).ConfigureAwait(false);
    }

    private async ValueTask<string> ExecuteAsync(JsonElement question, string document)
    {
        if (!question.TryGetProperty("variables", out var variables))
        {
            return "{\"errors\":[]}";
        }

        var name = question.TryGetProperty("operationName", out var given) ? given.GetString() : null;
        using var response = await _engine.ExecuteAsync(new GraphQLRequest(document, name, variables), null, CancellationToken.None).ConfigureAwait(false);
        return "{\"response\":" + Encoding.UTF8.GetString(response.Utf8Json.Span) + "}";
    }

    private static string Errors(IReadOnlyList<GraphQLError> errors) => JsonSerializer.Serialize(new
    {
        errors = errors.Select(error => new
        {
            message = error.Message,
            locations = error.Locations.Select(location => new { line = location.Line, column = location.Column }),
        }),
    });
}
