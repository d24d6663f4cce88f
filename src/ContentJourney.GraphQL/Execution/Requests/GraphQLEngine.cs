using ContentJourney.GraphQL.Execution.Fields;
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
    private readonly DocumentCache _documents;
    private readonly EngineOptions _options;

    /// <summary>Makes an engine.</summary>
    /// <param name="schema">What can be asked.</param>
    /// <param name="options">How to run; the defaults are safe for documents of strangers.</param>
    public GraphQLEngine(Schema schema, EngineOptions? options = null)
    {
        (Schema, _options) = (schema, options ?? new EngineOptions());
        _documents = new DocumentCache(_options.MaxCachedDocuments, _options.MaxCachedCharacters);
    }

    /// <summary>What can be asked.</summary>
    public Schema Schema { get; }

    /// <summary>The document's operations, or why it cannot be run. Kept, so that asking again costs a look-up.</summary>
    public PreparedDocument Prepare(string document) => _documents.GetOrAdd(document, Parse);

    /// <summary>Implements ExecuteRequest.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="state">What resolvers find in their context.</param>
    /// <param name="cancellation">Canceled when nobody waits for the response any more.</param>
    [SpecSection("ExecuteRequest()")]
    public async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, object? state, CancellationToken cancellation)
    {
        var check = RequestCheck.Of(Prepare(request.Document), request, Schema, _options.Limits);
        var response = check.Operation is not { } operation
            ? GraphQLResponse.OfErrors(check.Errors)
            : await new OperationExecution(operation, check.Variables, new RequestContext(Schema, state, cancellation), _options.OnException).RunAsync().ConfigureAwait(false);
        return check.Weight is { } weight && CostReport.IsAskedFor(request.Extensions)
            ? response.WithExtensions(buffer => CostReport.Write(buffer, weight, _options.Limits))
            : response;
    }

    private PreparedDocument Parse(string text)
    {
        var result = Parser.Parse(new Source(text), _options.ParserLimits);
        if (!result.Succeeded)
        {
            return PreparedDocument.Failed([new GraphQLError(result.Error.Message) { Locations = [result.Error.Location], Code = result.Error.Limit ?? "GRAPHQL_PARSE_FAILED" }]);
        }

        if (LimitCheck.CheckOperations(result.Document, _options.Limits) is { } tooMany)
        {
            return PreparedDocument.Failed([tooMany]);
        }

        var errors = DocumentValidator.Validate(Schema, result.Document, _options.MaxValidationErrors);
        if (errors.Count > 0)
        {
            return PreparedDocument.Failed(errors);
        }

        var limits = new LimitCheck(Schema, result.Document, _options.Limits);
        return limits.Errors.Count > 0 ? PreparedDocument.Failed(limits.Errors, limits) : PreparedDocument.Of(result.Document, Schema, limits);
    }
}
