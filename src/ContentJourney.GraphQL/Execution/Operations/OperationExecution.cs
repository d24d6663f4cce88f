using ContentJourney.GraphQL.Execution.Deferral;
using ContentJourney.GraphQL.Execution.Fields;
using ContentJourney.GraphQL.Execution.Requests;
using ContentJourney.GraphQL.Execution.SelectionSets;
using ContentJourney.GraphQL.Language;
using ContentJourney.GraphQL.Response;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.GraphQL.Execution.Operations;

/// <summary>Runs one operation.</summary>
internal sealed class OperationExecution(Operation operation, InputValues variables, EngineOptions options)
{
    /// <summary>Implements ExecuteQuery and ExecuteMutation.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the response any more.</exception>
    [SpecSection("ExecuteQuery()")]
    [SpecSection("ExecuteMutation()")]
    public ValueTask<GraphQLResponse> RunAsync(Schema schema, object? state, object? root, CancellationToken cancellation) =>
        schema.HasAsynchronousFields ? RunLaterAsync(schema, state, root, cancellation) : RunNow(new RequestContext(schema, state, cancellation), root);

    private ValueTask<GraphQLResponse> RunNow(RequestContext request, object? root)
    {
        var part = OperationResponse.Begin();
        var writer = new FieldWriter(part, variables, request, new Interruptions(options, request.CancellationToken), options.OnException, null);
        try
        {
            return new(OperationResponse.Of(part, writer.WriteSelectionSet(operation.PlanFor(variables), root), writer.Errors));
        }
        catch (OperationEndedException ended)
        {
            part.Dispose();
            return new(OperationResponse.Ended(ended.Error));
        }
        catch (OperationCanceledException canceled)
        {
            part.Dispose();
            return ValueTask.FromException<GraphQLResponse>(canceled);
        }
    }

    private async ValueTask<GraphQLResponse> RunLaterAsync(Schema schema, object? state, object? root, CancellationToken cancellation)
    {
        using var ending = Ending(cancellation);
        var request = new RequestContext(schema, state, ending.Token);
        var (part, deferred) = (OperationResponse.Begin(), new DeferredFields(Math.Max(1, options.MaxConcurrentFields), request));
        var writer = new FieldWriter(part, variables, request, new Interruptions(options, ending.Token), options.OnException, deferred);
        try
        {
            return OperationResponse.Of(part, await WriteDataAsync(writer, deferred, root).ConfigureAwait(false), writer.Errors);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            part.Dispose();
            return OperationResponse.Ended(Interruptions.TimeIsUp(options));
        }
        catch (OperationEndedException ended)
        {
            part.Dispose();
            return OperationResponse.Ended(ended.Error);
        }
        finally
        {
            // Resolvers that are still running work for nobody.
            await ending.CancelAsync().ConfigureAwait(false);
        }
    }

    private CancellationTokenSource Ending(CancellationToken cancellation)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        source.CancelAfter(options.Timeout);
        return source;
    }

    private async ValueTask<bool> WriteDataAsync(FieldWriter writer, DeferredFields deferred, object? root)
    {
        var plan = operation.PlanFor(variables);
        if (operation.Node.Operation == OperationType.Mutation)
        {
            return await WriteSeriallyAsync(plan, writer, deferred, root).ConfigureAwait(false);
        }

        if (!writer.WriteSelectionSet(plan, root))
        {
            return false;
        }

        await deferred.DrainAsync(writer).ConfigureAwait(false);
        return !writer.DataIsNull;
    }

    // A mutation's field begins when the one before has ended, with everything that was asked of it.
    private static async ValueTask<bool> WriteSeriallyAsync(SelectionSetPlan plan, FieldWriter writer, DeferredFields deferred, object? root)
    {
        writer.Begin();
        for (var index = 0; index < plan.Fields.Length; index++)
        {
            if (!writer.WriteField(plan.Fields[index], root, isFirst: index == 0))
            {
                return false;
            }

            await deferred.DrainAsync(writer).ConfigureAwait(false);
            deferred.Forget();
            if (writer.DataIsNull)
            {
                return false;
            }
        }

        writer.End();
        return true;
    }
}
