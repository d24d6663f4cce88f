namespace ContentJourney.Fitting;

/// <summary>A call to action of a delivery, its facts filled in.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Kind">What sort of act it is.</param>
/// <param name="Variant">The key of the variant it came from.</param>
public sealed record FittedAction(string Label, string Url, string Kind, string Variant);
