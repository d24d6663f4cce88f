using ContentJourney.Collections;

namespace ContentJourney.Experiments;

/// <summary>A split test: who brings a seed falls into one arm, or into none.</summary>
/// <param name="Key">The stable key, unique in the site; part of what is hashed.</param>
/// <param name="Name">The name that editors see.</param>
/// <param name="Arms">The arms in the order in which they take their ranges.</param>
public sealed record Experiment(string Key, string Name, ValueList<Arm> Arms);
