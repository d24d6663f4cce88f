using System.Diagnostics.CodeAnalysis;
using ContentJourney.GraphQL.Execution.Deferral;

namespace ContentJourney.GraphQL.Execution.Batching;

/// <summary>What a request has still to load with a loader, and has loaded.</summary>
internal abstract class Batch
{
    private List<DeferredField> _waiting = [];

    /// <summary>Whether a field waits for a load whose value is still of use.</summary>
    public bool IsWaiting => _waiting.Exists(waiting => waiting.IsAwaited);

    public void Add(DeferredField field) => _waiting.Add(field);

    /// <summary>The fields that wait; from now on they are the caller's.</summary>
    public IReadOnlyList<DeferredField> Take()
    {
        var taken = _waiting.FindAll(field => field.IsAwaited);
        _waiting = [];
        return taken;
    }

    /// <summary>The values of fields, by one load: an <see cref="Exception"/> where there is none.</summary>
    public abstract Task<IReadOnlyList<(DeferredField Field, object? Value)>> LoadAsync(IReadOnlyList<DeferredField> fields, RequestContext request);
}

/// <inheritdoc/>
internal sealed class Batch<TKey, TValue>(Func<IReadOnlyList<TKey>, RequestContext, ValueTask<IReadOnlyDictionary<TKey, TValue>>> load) : Batch
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue?> _loaded = [];

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The exception is the value; who writes it tells the host.")]
    public override async Task<IReadOnlyList<(DeferredField Field, object? Value)>> LoadAsync(IReadOnlyList<DeferredField> fields, RequestContext request)
    {
        var keys = fields.Select(field => (Field: field, Key: KeyOf(field))).ToList();
        try
        {
            await LoadAsync([.. keys.Select(pair => pair.Key).OfType<TKey>().Where(key => !_loaded.ContainsKey(key)).Distinct()], request).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            return keys.ConvertAll(pair => (pair.Field, pair.Key is TKey key && !_loaded.ContainsKey(key) ? exception : Value(pair.Key)));
        }

        return keys.ConvertAll(pair => (pair.Field, Value(pair.Key)));
    }

    private async ValueTask LoadAsync(TKey[] keys, RequestContext request)
    {
        if (keys.Length == 0)
        {
            return;
        }

        var values = await load(keys, request).ConfigureAwait(false);
        foreach (var key in keys)
        {
            _loaded[key] = values.TryGetValue(key, out var value) ? value : default;
        }
    }

    // A key, null, or why there is none: an exception or an expected error.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The exception is the value; who writes it tells the host.")]
    private static object? KeyOf(DeferredField field)
    {
        try
        {
            return field.Field.Definition.Resolver!.ResolveNow(field.Context);
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private object? Value(object? key) => key is TKey present ? _loaded[present] : key;
}
