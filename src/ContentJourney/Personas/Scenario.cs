namespace ContentJourney.Personas;

/// <summary>A short story of a persona in a situation.</summary>
/// <param name="Title">The situation in a few words.</param>
/// <param name="Story">What happens.</param>
public sealed record Scenario(string Title, string Story);
