using ContentJourney.Content.Conditions;

namespace ContentJourney.Signals;

/// <summary>Something known of a context under a name.</summary>
/// <param name="Name">The name; case matters.</param>
/// <param name="Value">What is known.</param>
public sealed record NamedValue(string Name, AttributeValue Value);
