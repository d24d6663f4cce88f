using ContentJourney.Collections;

namespace ContentJourney.Journeys;

/// <summary>The way of one persona through the phases of a model, perhaps on one channel.</summary>
/// <param name="Key">The stable key, unique in the site.</param>
/// <param name="Name">The name that editors see.</param>
/// <param name="Persona">The persona's key.</param>
/// <param name="Model">The phase model's key.</param>
/// <param name="Channel">The channel's key; null for a journey across channels.</param>
/// <param name="Stages">One stage a phase, in the model's order; phases may be left out.</param>
public sealed record Journey(string Key, string Name, string Persona, string Model, string? Channel, ValueList<Stage> Stages);
