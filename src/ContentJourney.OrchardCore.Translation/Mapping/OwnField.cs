using ContentJourney.Content;

namespace ContentJourney.OrchardCore.Translation.Mapping;

/// <summary>A field of a content type's own.</summary>
/// <param name="Path">Where a content item holds it: part and field, e.g. <c>Article.ReadingMinutes</c>.</param>
/// <param name="Definition">What the domain calls it.</param>
/// <param name="Field">The sort of field Orchard has there, e.g. <c>NumericField</c>.</param>
public sealed record OwnField(string Path, FieldDefinition Definition, string Field);
