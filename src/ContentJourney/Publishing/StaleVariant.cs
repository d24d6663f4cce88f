using ContentJourney.Content;

namespace ContentJourney.Publishing;

/// <summary>Names a variant whose base said something else when the variant was worded.</summary>
/// <param name="Key">The variant's key.</param>
/// <param name="Locale">Its locale.</param>
public sealed record StaleVariant(string Key, Locale Locale);
