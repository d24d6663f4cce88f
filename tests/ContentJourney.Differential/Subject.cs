using System.Runtime.InteropServices;
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

    private readonly Schema? _schema;
    private readonly GraphQLEngine? _engine;
    private readonly IReadOnlyList<SchemaProblem> _problems;

    public Subject(string definitions)
    {
        var read = SchemaReader.Read(definitions);
        _problems = read.Problems;
        if (read.Succeeded)
        {
            _schema = World.Populate(read.Schema);
            _engine = new GraphQLEngine(_schema, new EngineOptions { ParserLimits = ParserLimits.Trusted, Limits = ValidationLimits.None, MaxValidationErrors = MaxErrors, MaxCachedDocuments = 1 });
        }
    }

    /// <summary>What is wrong with the document, or else what it answers, or else, for a question without a document, what is wrong with the schema.</summary>
    public async ValueTask<string> AnswerAsync(JsonElement question)
    {
        if (_schema is null || _engine is null || !question.TryGetProperty("document", out var codeUnits))
        {
            return JsonSerializer.Serialize(new { problems = _problems.Select(problem => problem.ToString()) });
        }

        var text = new string(MemoryMarshal.Cast<byte, char>(codeUnits.GetBytesFromBase64()));
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
        using var response = await _engine!.ExecuteAsync(new GraphQLRequest(document, name, variables), null, CancellationToken.None).ConfigureAwait(false);
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
