namespace ContentJourney.Differential;

/// <summary>A value of an object type: all that is known of it is where it came from.</summary>
/// <param name="TypeName">The name of its object type.</param>
/// <param name="Seed">What its fields are made from.</param>
internal sealed record Thing(string TypeName, uint Seed);
