namespace ContentJourney.Coverage;

/// <summary>An item that a journey names for a touchpoint.</summary>
/// <param name="Key">The item's key.</param>
/// <param name="State">Whether it does what it is there for.</param>
public sealed record ServingItem(string Key, ServingState State);
