namespace ContentJourney.Storage.Model;

/// <summary>What somebody has typed in an item and not saved; the item may not be there yet.</summary>
internal sealed class WorkingCopyRow
{
    public required string Item { get; set; }

    public required string Author { get; set; }

    public required string Json { get; set; }

    /// <summary>Gets or sets the number of the version the typing began from; 0 for a new item.</summary>
    public int BasedOn { get; set; }

    public DateTimeOffset At { get; set; }
}
