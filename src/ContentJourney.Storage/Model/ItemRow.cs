namespace ContentJourney.Storage.Model;

/// <summary>Where an item stands. Stays when the item is removed, so that other nodes learn of it and versions go on counting.</summary>
internal sealed class ItemRow
{
    public required string Key { get; set; }

    /// <summary>Gets or sets the number of the newest version.</summary>
    public int Latest { get; set; }

    /// <summary>Gets or sets the number of the version visitors see; null when none.</summary>
    public int? Published { get; set; }

    /// <summary>Gets or sets when it was last published, withdrawn or removed.</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Gets or sets who did so.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>Gets or sets the site's version in which what visitors see of it last changed; 0 for never.</summary>
    public long VisibleSince { get; set; }

    /// <summary>Gets or sets the number of the newest change that touched it.</summary>
    public long Changed { get; set; }

    public bool Removed { get; set; }
}
