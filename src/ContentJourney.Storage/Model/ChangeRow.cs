namespace ContentJourney.Storage.Model;

/// <summary>The audit trail: one row for each writing call that changed something; never changed.</summary>
internal sealed class ChangeRow
{
    public long Number { get; set; }

    /// <summary>Gets or sets the site's version after it.</summary>
    public long Version { get; set; }

    public DateTimeOffset DoneAt { get; set; }

    public required string DoneBy { get; set; }

    public required string What { get; set; }
}
