using ContentJourney.Collections;
using ContentJourney.Problems;

namespace ContentJourney.Access;

/// <summary>What administrators see of the audit log.</summary>
/// <param name="log">The log.</param>
public sealed class AuditReading(IAuditLog log)
{
    /// <summary>The newest lines, the newest first. Problem <c>access.denied</c>.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="author">Only what this account did; null for all.</param>
    /// <param name="text">Only lines that hold this text, case aside; null for all.</param>
    /// <param name="before">Only lines with a smaller number; null for all.</param>
    /// <param name="count">How many at most, 1 to 500.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<Outcome<ValueList<AuditEntry>>> ReadAsync(Actor actor, string? author, string? text, long? before, int count, CancellationToken cancellation) =>
        actor.Lacks(Right.Administer) is { } refusal
            ? Outcome.Failed<ValueList<AuditEntry>>([refusal])
            : await log.ReadAsync(author, text, before, count, cancellation).ConfigureAwait(false);
}
