namespace ContentJourney.Fitting;

/// <summary>Where a field of a delivery came from.</summary>
/// <param name="Name">The field.</param>
/// <param name="Variant">The key of the variant.</param>
/// <param name="Source">How it came.</param>
public sealed record SelectedField(string Name, string Variant, FieldSource Source);
