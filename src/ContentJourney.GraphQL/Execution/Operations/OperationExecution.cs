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
    public async ValueTask<GraphQLResponse> RunAsync(Schema schema, object? state, CancellationToken cancellation)
    {
        var root = new ResponsePart(null);
        using var ending = schema.HasAsynchronousFields ? Ending(cancellation) : null;
        var token = ending?.Token ?? cancellation;
        var request = new RequestContext(schema, state, token);
        var deferred = ending is null ? null : new DeferredFields(options.MaxConcurrentFields, request);
        var writer = new FieldWriter(root, variables, request, new Interruptions(options, token), options.OnException, deferred);
        try
        {
            root.Buffer.Raw("{\"data\":"u8);
            var hasData = await WriteDataAsync(writer, deferred).ConfigureAwait(false);
            return OperationResponse.Of(root, hasData, writer.Errors);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return OperationResponse.Ended(Interruptions.TimeIsUp(options));
        }
        catch (OperationEndedException ended)
        {
            return OperationResponse.Ended(ended.Error);
        }
    }

    private CancellationTokenSource Ending(CancellationToken cancellation)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        source.CancelAfter(options.Timeout);
        return source;
    }

    private async ValueTask<bool> WriteDataAsync(FieldWriter writer, DeferredFields? deferred)
    {
        var plan = operation.PlanFor(variables);
        if (deferred is null)
        {
            return writer.WriteSelectionSet(plan, null);
        }

        if (operation.Node.Operation == OperationType.Mutation)
        {
            return await WriteSeriallyAsync(plan, writer, deferred).ConfigureAwait(false);
        }

        if (!writer.WriteSelectionSet(plan, null))
        {
            return false;
        }

        await deferred.DrainAsync(writer).ConfigureAwait(false);
        return !writer.DataIsNull;
    }

    // A mutation's field begins when the one before has ended, with everything that was asked of it.
    private static async ValueTask<bool> WriteSeriallyAsync(SelectionSetPlan plan, FieldWriter writer, DeferredFields deferred)
    {
        writer.Begin();
        for (var index = 0; index < plan.Fields.Length; index++)
        {
            if (!writer.WriteField(plan.Fields[index], null, isFirst: index == 0))
            {
                return false;
            }

            await deferred.DrainAsync(writer).ConfigureAwait(false);
            if (writer.DataIsNull)
            {
                return false;
            }
        }

        writer.End();
        return true;
    }
}
