using System.Text.Json.Nodes;

namespace ContentJourney.OrchardCore.Translation;

/// <summary>One version of a content item as Orchard Core keeps it.</summary>
public sealed record ContentDocument
{
    /// <summary>Gets the content item's id, the same for all its versions.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the content type's technical name, e.g. <c>Article</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Gets what lists of content call it; null when it has no name.</summary>
    public string? DisplayText { get; init; }

    /// <summary>Gets who changed it last.</summary>
    public string Author { get; init; } = "";

    /// <summary>Gets who made it.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Gets when it was changed last.</summary>
    public DateTimeOffset ModifiedAt { get; init; }

    /// <summary>Gets when it was published; null when it never was.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Gets its parts by name. Nobody writes to it any more.</summary>
    public required JsonObject Parts { get; init; }

    /// <summary>Gets what the versions of it in other languages have in common with it: the id of its localization set, else its own.</summary>
    public string Group => (Parts[PartNames.Localization] as JsonObject)?["LocalizationSet"] is JsonValue set && set.TryGetValue<string>(out var id) && id.Length > 0 ? id : Id;
}
