using ContentJourney.Collections;
using ContentJourney.Problems;

namespace ContentJourney.Access;

/// <summary>What administrators do with the keys of front-ends. Each call first asks whether the actor may.</summary>
/// <param name="keys">Where keys are kept.</param>
/// <param name="log">Where it is noted who did what.</param>
public sealed class KeyEditing(IApiKeyStore keys, IAuditLog log)
{
    /// <summary>The longest name of a key in characters.</summary>
    public const int MaxNameLength = 100;

    /// <summary>All keys, the oldest first, those taken back too. Problem <c>access.denied</c>.</summary>
    public async Task<Outcome<ValueList<ApiKey>>> ListAsync(Actor actor, CancellationToken cancellation) => actor.Lacks(Right.Administer) is { } refusal
        ? Outcome.Failed<ValueList<ApiKey>>([refusal])
        : await keys.ReadAsync(cancellation).ConfigureAwait(false);

    /// <summary>
    /// Makes a key; every key may read, whatever else it may do. Problems: <c>access.denied</c>, and at the path <c>name</c> <c>key.name.missing</c>
    /// and <c>key.name.long</c>, over <see cref="MaxNameLength"/>.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="name">What it is for.</param>
    /// <param name="scopes">What it may do.</param>
    /// <param name="random"><see cref="ApiKeySecret.RandomBytes"/> random bytes as <see cref="ApiKeySecret.Create"/> takes them.</param>
    /// <param name="at">The moment.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<Outcome<CreatedKey>> CreateAsync(Actor actor, string name, IEnumerable<Scope> scopes, ReadOnlyMemory<byte> random, DateTimeOffset at, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.Administer) is { } refusal)
        {
            return Outcome.Failed<CreatedKey>([refusal]);
        }

        var trimmed = name.Trim();
        if (trimmed.Length is 0 or > MaxNameLength)
        {
            return trimmed.Length == 0
                ? Outcome.Failed<CreatedKey>("key.name.missing", "The name is missing; say what the key is for.", "name")
                : Outcome.Failed<CreatedKey>("key.name.long", $"A name has at most {MaxNameLength} characters; this one has {trimmed.Length}.", "name");
        }

        var (key, text) = ApiKeySecret.Create(trimmed, scopes.Prepend(Scope.Read).Distinct().Order().ToValueList(), at, random.Span);
        await keys.AddAsync(key, cancellation).ConfigureAwait(false);
        await log.AddAsync(actor.At(at), $"made the key {key.Id} \"{key.Name}\": {Words(key)}", cancellation).ConfigureAwait(false);
        return new CreatedKey(key, text);
    }

    /// <summary>Takes a key back; it stops working at once. Problems: <c>access.denied</c>, <c>key.unknown</c> when there is none that works.</summary>
    /// <returns>The key's id.</returns>
    public async Task<Outcome<string>> RevokeAsync(Actor actor, string id, DateTimeOffset at, CancellationToken cancellation)
    {
        if (actor.Lacks(Right.Administer) is { } refusal)
        {
            return Outcome.Failed<string>([refusal]);
        }

        if (!await keys.RevokeAsync(id, at, cancellation).ConfigureAwait(false))
        {
            return Outcome.Failed<string>("key.unknown", $"There is no working key \"{id}\".", $"keys/{id}");
        }

        await log.AddAsync(actor.At(at), $"took back the key {id}", cancellation).ConfigureAwait(false);
        return id;
    }

    private static string Words(ApiKey key) => string.Join(", ", key.Scopes.Select(scope => scope.ToString().ToLowerInvariant()));
}
