using ContentJourney.Collections;

namespace ContentJourney.Access;

/// <summary>The audit log. What editors do to the site is in it by itself; sign-ins, accounts and keys are added. Lines are never changed.</summary>
public interface IAuditLog
{
    /// <summary>Adds a line.</summary>
    Task AddAsync(Publishing.Authorship by, string what, CancellationToken cancellation);

    /// <summary>The newest lines, the newest first.</summary>
    /// <param name="author">Only what this account did; null for all.</param>
    /// <param name="text">Only lines that hold this text, case aside; null for all.</param>
    /// <param name="before">Only lines with a smaller number; null for all.</param>
    /// <param name="count">How many at most, 1 to 500.</param>
    /// <param name="cancellation">Ends the call.</param>
    Task<ValueList<AuditEntry>> ReadAsync(string? author, string? text, long? before, int count, CancellationToken cancellation);
}
