using System.Runtime.CompilerServices;
using System.Text.Json;
using ContentJourney.GraphQL.Execution.Fields;
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
    private static readonly GraphQLError _noStream = new("A subscription is answered by a stream of responses, which is not served here.") { Code = "SUBSCRIPTION_NOT_SUPPORTED" };

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

    /// <summary>What the request runs with, or why it does not run.</summary>
    /// <param name="document">The document.</param>
    /// <param name="operationName">Which operation of the document to run; may be null when there is one.</param>
    /// <param name="variables">A JSON object of variables; null or undefined for none.</param>
    /// <param name="extensions">A JSON object; <c>{"cost": true}</c> asks what the request costs.</param>
    public PreparedRequest Prepare(PreparedDocument document, string? operationName, JsonElement? variables, JsonElement? extensions)
    {
        try
        {
            return RequestCheck.Of(document, operationName, variables ?? default, CostReport.IsAskedFor(extensions), Schema, _options.Limits);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What a host reads input objects to may fail like a resolver.
            _options.OnException?.Invoke(exception);
            return PreparedRequest.Refused([FieldWriter.Unexpected]);
        }
    }

    /// <summary>Implements ExecuteRequest.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="state">What resolvers find in their context.</param>
    /// <param name="cancellation">Canceled when nobody waits for the response any more.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for the response any more.</exception>
    [SpecSection("ExecuteRequest()")]
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, object? state, CancellationToken cancellation) =>
        ExecuteAsync(Prepare(Prepare(request.Document), request.OperationName, request.Variables, request.Extensions), state, cancellation);

    /// <summary>Implements ExecuteRequest.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="state">What resolvers find in their context.</param>
    /// <param name="cancellation">Canceled when nobody waits for the response any more.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for the response any more.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(PreparedRequest request, object? state, CancellationToken cancellation)
    {
        ValueTask<GraphQLResponse> response = request.Operation is not { } operation ? new(GraphQLResponse.OfErrors(request.Errors))
            : request.Kind == OperationType.Subscription ? new(GraphQLResponse.OfErrors([_noStream]))
            : new OperationExecution(operation, request.Variables, _options).RunAsync(Schema, state, null, cancellation);
        return request.Cost is null ? response : ReportAsync(response, request.Cost);
    }

    /// <summary>Answers a subscription: one response for each event, until the events end or the caller stops reading. Any other request is answered by one response.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="state">What resolvers find in their context.</param>
    /// <param name="cancellation">Canceled when nobody waits for responses any more.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for responses any more.</exception>
    [SpecSection("sec-Subscription")]
    public async IAsyncEnumerable<GraphQLResponse> SubscribeAsync(PreparedRequest request, object? state, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (request is not { Operation: { } operation, Kind: OperationType.Subscription })
        {
            yield return await ExecuteAsync(request, state, cancellation).ConfigureAwait(false);
            yield break;
        }

        await foreach (var response in new SubscriptionExecution(operation, request.Variables, _options, Schema, state).RunAsync(cancellation).ConfigureAwait(false))
        {
            yield return response;
        }
    }

    private static async ValueTask<GraphQLResponse> ReportAsync(ValueTask<GraphQLResponse> response, CostReport cost) =>
        (await response.ConfigureAwait(false)).WithExtensions(cost.WriteTo);

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
