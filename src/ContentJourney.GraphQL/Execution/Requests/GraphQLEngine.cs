using System.Collections.Concurrent;
using System.Text.Json;
using ContentJourney.GraphQL.Execution.Operations;
using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Limits;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;
using ContentJourney.GraphQL.Validation;

namespace ContentJourney.GraphQL.Execution.Requests;

/// <summary>Runs requests against a schema: parses, validates and plans a document once, then answers from the plan. Can be shared by all requests.</summary>
[SpecSection("sec-Executing-Requests")]
public sealed class GraphQLEngine
{
    private readonly ConcurrentDictionary<string, PreparedDocument> _documents = new(StringComparer.Ordinal);
    private readonly EngineOptions _options;

    /// <summary>Makes an engine.</summary>
    /// <param name="schema">What can be asked.</param>
    /// <param name="options">How to run; the defaults are safe for documents of strangers.</param>
    public GraphQLEngine(Schema schema, EngineOptions? options = null) => (Schema, _options) = (schema, options ?? new EngineOptions());

    /// <summary>What can be asked.</summary>
    public Schema Schema { get; }

    /// <summary>The document's operations, or why it cannot be run. Kept, so that asking again costs a look-up.</summary>
    public PreparedDocument Prepare(string document)
    {
        if (_documents.TryGetValue(document, out var prepared))
        {
            return prepared;
        }

        prepared = Parse(document);
        if (_documents.Count >= _options.MaxCachedDocuments)
        {
            _documents.Clear();
        }

        return _documents.GetOrAdd(document, prepared);
    }

    /// <summary>Implements ExecuteRequest.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="state">What resolvers find in their context.</param>
    /// <param name="cancellation">Canceled when nobody waits for the response any more.</param>
    [SpecSection("ExecuteRequest()")]
    public async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, object? state, CancellationToken cancellation)
    {
        var document = Prepare(request.Document);
        if (document.Errors.Count > 0)
        {
            return GraphQLResponse.OfErrors(document.Errors);
        }

        if (document.Find(request.OperationName, out var problem) is not { } operation)
        {
            return GraphQLResponse.OfErrors([problem!]);
        }

        var errors = new List<GraphQLError>();
        var variables = VariableValues.Coerce(Schema, operation.Node, request.Variables ?? default(JsonElement), errors);
        if (errors.Count == 0 && operation.Limits.Check(operation.Node, variables) is { } tooMuch)
        {
            errors.Add(tooMuch);
        }

        return errors.Count > 0
            ? GraphQLResponse.OfErrors(errors)
            : await new OperationExecution(operation, variables, _options).RunAsync(Schema, state, cancellation).ConfigureAwait(false);
    }

    private PreparedDocument Parse(string text)
    {
        var result = Parser.Parse(new Source(text), _options.ParserLimits);
        if (!result.Succeeded)
        {
            return PreparedDocument.Failed([new GraphQLError(result.Error.Message) { Locations = [result.Error.Location], Code = "GRAPHQL_PARSE_FAILED" }]);
        }

        var errors = DocumentValidator.Validate(Schema, result.Document, _options.MaxValidationErrors);
        if (errors.Count > 0)
        {
            return PreparedDocument.Failed(errors);
        }

        var limits = new LimitCheck(Schema, result.Document, _options.Limits);
        return limits.Errors.Count > 0 ? PreparedDocument.Failed(limits.Errors) : PreparedDocument.Of(result.Document, Schema, limits);
    }
}
