using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ContentJourney.GraphQL.Execution.Fields;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.Operations;

/// <summary>Runs a subscription: opens the stream of events and answers each.</summary>
internal sealed class SubscriptionExecution(Operation operation, InputValues variables, EngineOptions options, Schema schema, object? state)
{
    /// <summary>Implements Subscribe and MapSourceToResponseEvent. A stream that cannot be opened, or breaks, ends with a response that says so.</summary>
    [SpecSection("Subscribe()")]
    [SpecSection("MapSourceToResponseEvent()")]
    public async IAsyncEnumerable<GraphQLResponse> RunAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var (events, problem) = Open(cancellation);
        if (events is null)
        {
            yield return GraphQLResponse.OfErrors([problem!]);
            yield break;
        }

        await using (events.ConfigureAwait(false))
        {
            while (true)
            {
                var (hasEvent, failure) = await NextAsync(events, cancellation).ConfigureAwait(false);
                if (failure is not null)
                {
                    yield return GraphQLResponse.OfErrors([failure]);
                }

                if (!hasEvent)
                {
                    yield break;
                }

                yield return await new OperationExecution(operation, variables, options).RunAsync(schema, state, events.Current, cancellation).ConfigureAwait(false);
            }
        }
    }

    [SpecSection("CreateSourceEventStream()")]
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The host is told.")]
    private (IAsyncEnumerator<object?>? Events, GraphQLError? Problem) Open(CancellationToken cancellation)
    {
        if (operation.PlanFor(variables).Fields is not [var field])
        {
            return (null, new GraphQLError("A subscription selects one field of its root.") { Locations = [operation.Node.Location] });
        }

        try
        {
            var (arguments, problem) = field.Definition.Arguments.Count == 0 ? (InputValues.Empty, null) : field.Arguments.Coerce(variables);
            return problem is not null ? (null, new GraphQLError(problem) { Locations = field.Locations, Code = "BAD_USER_INPUT" })
                : field.Definition.Subscribe is not { } subscribe ? (null, new GraphQLError($"The field {field.Parent.Name}.{field.Definition.Name} has no events.") { Locations = field.Locations })
                : (subscribe(new FieldContext(null, arguments, field.Node, new RequestContext(schema, state, cancellation))).GetAsyncEnumerator(cancellation), null);
        }
        catch (Exception exception)
        {
            return (null, Masked(exception));
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The host is told.")]
    private async ValueTask<(bool HasEvent, GraphQLError? Failure)> NextAsync(IAsyncEnumerator<object?> events, CancellationToken cancellation)
    {
        try
        {
            return (await events.MoveNextAsync().ConfigureAwait(false), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return (false, Masked(exception));
        }
    }

    private GraphQLError Masked(Exception exception)
    {
        options.OnException?.Invoke(exception);
        return FieldWriter.Unexpected;
    }
}
