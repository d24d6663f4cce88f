namespace ContentJourney.Storage.Model;

/// <summary>The audit trail: one row for each writing call that changed something, and for what accounts do beside the site; never changed.</summary>
internal sealed class ChangeRow
{
    /// <summary>Gets or sets its number, counted by whoever writes, for writers come one at a time: without gaps, so that a larger number is later.</summary>
    public long Number { get; set; }

    /// <summary>Gets or sets the site's version after it.</summary>
    public long Version { get; set; }

    public DateTimeOffset DoneAt { get; set; }

    public required string DoneBy { get; set; }

    public required string What { get; set; }
}
