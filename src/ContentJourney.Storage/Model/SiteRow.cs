namespace ContentJourney.Storage.Model;

/// <summary>The only row of its table: the settings and the version counter.</summary>
internal sealed class SiteRow
{
    public const int OnlyId = 1;

    public int Id { get; set; }

    /// <summary>Gets or sets the newest version.</summary>
    public long Version { get; set; }

    /// <summary>Gets or sets the settings' JSON; null while the site is empty.</summary>
    public string? Settings { get; set; }

    /// <summary>Gets or sets the version in which the settings last changed.</summary>
    public long SettingsVersion { get; set; }

    /// <summary>What callers know as the version: an empty site has none, whatever was stored in it already.</summary>
    public long VisibleVersion => Settings is null ? 0 : Version;
}
