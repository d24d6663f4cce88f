namespace ContentJourney.Storage.Model;

/// <summary>An item as somebody once saved it; never changed.</summary>
internal sealed class ItemVersionRow
{
    public required string Item { get; set; }

    public int Number { get; set; }

    public required string Json { get; set; }

    public DateTimeOffset SavedAt { get; set; }

    public required string SavedBy { get; set; }

    public required string What { get; set; }

    /// <summary>The variants that had fallen behind their base, as a JSON list; null when none had.</summary>
    public string? Stale { get; set; }
}
