using ContentJourney.Content;

namespace ContentJourney.Editing;

/// <summary>A text of an item in which a fact is said.</summary>
/// <param name="Variant">The variant's key.</param>
/// <param name="Locale">Its locale.</param>
/// <param name="Path">The text, as <see cref="Checking.SitePath"/> describes.</param>
public sealed record FactPlace(string Variant, Locale Locale, string Path);
