using ContentJourney.Publishing;

namespace ContentJourney.Storage.Model;

/// <summary>A persona, phase model, channel, content type, split test or journey.</summary>
internal sealed class DefinitionRow
{
    public Noun Noun { get; set; }

    public required string Key { get; set; }

    /// <summary>Gets or sets the JSON; null when it was removed, which other nodes still have to learn.</summary>
    public string? Json { get; set; }

    /// <summary>Gets or sets its place among those of its noun: the order in which they came.</summary>
    public int Position { get; set; }

    /// <summary>Gets or sets the version in which it last changed.</summary>
    public long Version { get; set; }
}
