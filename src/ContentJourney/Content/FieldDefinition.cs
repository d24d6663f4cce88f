using ContentJourney.Collections;

namespace ContentJourney.Content;

/// <summary>A field of a content type's own.</summary>
/// <param name="Key">The field's name, unique in its type and unlike every field of <c>Content</c> in the delivery API.</param>
/// <param name="Name">The name that editors see.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="List">Whether it holds any number of values.</param>
/// <param name="Required">Whether every base must give a value.</param>
public sealed record FieldDefinition(string Key, string Name, FieldKind Kind, bool List = false, bool Required = false)
{
    /// <summary>Gets the keys that no own field may have: those of <c>Content</c> in the delivery API and of the front matter in recipes.</summary>
    public static ValueList<string> Reserved { get; } =
    [
        "id", "key", "type", "path", "locale", "headline", "summary", "body", "callsToAction", "media", "speech", "glance", "topics", "publishedAt", "selection",
        "cacheKey", "audience", "facts", "schedule", "priority", "status", "owner", "when", "standalone",
    ];
}
