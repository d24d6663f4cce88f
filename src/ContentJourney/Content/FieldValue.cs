using ContentJourney.Collections;

namespace ContentJourney.Content;

/// <summary>What an item says in a field of its type's own.</summary>
/// <param name="Key">The field's key.</param>
/// <param name="Values">One value, or any number where the field is a list.</param>
public sealed record FieldValue(string Key, ValueList<FieldScalar> Values);
