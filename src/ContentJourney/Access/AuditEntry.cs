namespace ContentJourney.Access;

/// <summary>One line of the audit log: who did what.</summary>
/// <param name="Number">Counts the lines, from 1; 0 before it is written.</param>
/// <param name="By">Who did it, and when.</param>
/// <param name="What">What was done, in a few words; no secrets and no texts of visitors.</param>
public sealed record AuditEntry(long Number, Publishing.Authorship By, string What);
