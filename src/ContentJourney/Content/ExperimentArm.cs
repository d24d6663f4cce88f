namespace ContentJourney.Content;

/// <summary>Names an arm of an experiment.</summary>
/// <param name="Experiment">The experiment's key.</param>
/// <param name="Arm">The arm's key.</param>
public sealed record ExperimentArm(string Experiment, string Arm);
