using ContentJourney.Collections;

namespace ContentJourney.Content;

/// <summary>A sort of item: what fields it has beside those of every message. An object type in the delivery API.</summary>
/// <param name="Key">The stable key, unique in the site, e.g. <c>article</c>.</param>
/// <param name="Name">The name that editors see.</param>
/// <param name="Fields">Its own fields.</param>
public sealed record ContentType(string Key, string Name, ValueList<FieldDefinition> Fields);
