using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using ContentJourney.GraphQL.Execution.Batching;
using ContentJourney.GraphQL.Execution.Fields;

namespace ContentJourney.GraphQL.Execution.Deferral;

/// <summary>
/// Finds the values of the fields that come later, so many at a time. Batches are loaded when nothing else is left to do, so
/// that a level of a list of any length is one load. Resolvers may run beside each other; what they find is written one by one.
/// </summary>
/// <param name="maxConcurrent">How many resolvers and loads may run at a time.</param>
/// <param name="request">What loads may know of the request.</param>
internal sealed class DeferredFields(int maxConcurrent, RequestContext request)
{
    private readonly Queue<DeferredField> _waiting = new();
    private readonly OrderedDictionary<BatchLoader, Batch> _batches = [];
    private readonly Channel<IReadOnlyList<(DeferredField Field, object? Value)>> _resolved =
        Channel.CreateUnbounded<IReadOnlyList<(DeferredField, object?)>>(new UnboundedChannelOptions { SingleReader = true });

    private int _running;

    public void Add(DeferredField field)
    {
        if (field.Field.Definition.Resolver!.Loader is not { } loader)
        {
            _waiting.Enqueue(field);
            return;
        }

        if (!_batches.TryGetValue(loader, out var batch))
        {
            _batches.Add(loader, batch = loader.NewBatch());
        }

        batch.Add(field);
    }

    /// <summary>Forgets what was loaded, since what a mutation's field has changed may be loaded again by the next.</summary>
    public void Forget() => _batches.Clear();

    /// <summary>Goes on until no field is left, those included that turn up on the way.</summary>
    public async ValueTask DrainAsync(FieldWriter writer)
    {
        while (!writer.DataIsNull)
        {
            StartWaiting();
            if (_running == 0)
            {
                StartBatches();
            }

            if (_running == 0)
            {
                return;
            }

            // Also ends when a resolver does not heed that it is to end.
            var resolved = await _resolved.Reader.ReadAsync(request.CancellationToken).ConfigureAwait(false);
            _running--;
            foreach (var (field, value) in resolved)
            {
                writer.Fill(field, value);
            }
        }
    }

    private void StartWaiting()
    {
        while (_running < maxConcurrent && _waiting.TryDequeue(out var field))
        {
            if (field.IsAwaited)
            {
                Start([field], ResolveAsync(field));
            }
        }
    }

    private void StartBatches()
    {
        foreach (var batch in _batches.Values.Where(batch => batch.IsWaiting).Take(maxConcurrent).ToArray())
        {
            Start(batch.Take(), batch);
        }
    }

    private void Start(IReadOnlyList<DeferredField> fields, Batch batch) => Start(fields, batch.LoadAsync(fields, request));

    private void Start(IReadOnlyList<DeferredField> fields, Task<IReadOnlyList<(DeferredField, object?)>> resolving)
    {
        _running++;
        _ = PostAsync(fields, resolving);
    }

    // Whatever goes wrong, something is posted: who waits for it would wait for ever.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The exception is the value; who writes it tells the host.")]
    private async Task PostAsync(IReadOnlyList<DeferredField> fields, Task<IReadOnlyList<(DeferredField, object?)>> resolving)
    {
        try
        {
            _resolved.Writer.TryWrite(await resolving.ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            _resolved.Writer.TryWrite([.. fields.Select(field => (field, (object?)exception))]);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The exception is the value; who writes it tells the host.")]
    private static async Task<IReadOnlyList<(DeferredField, object?)>> ResolveAsync(DeferredField field)
    {
        try
        {
            return [(field, await field.Field.Definition.Resolver!.ResolveAsync(field.Context).ConfigureAwait(false))];
        }
        catch (Exception exception)
        {
            return [(field, exception)];
        }
    }
}
