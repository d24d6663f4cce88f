using ContentJourney.Collections;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Content;

/// <summary>Whom a variant is for; an empty axis means anybody.</summary>
public sealed record Targeting
{
    /// <summary>Gets the targeting of a base.</summary>
    public static Targeting Anybody { get; } = new();

    /// <summary>Gets persona keys; those below them are included.</summary>
    public ValueList<string> Personas { get; init; } = [];

    /// <summary>Gets phase keys.</summary>
    public ValueList<string> Phases { get; init; } = [];

    /// <summary>Gets channel keys; those that fall back to them are included.</summary>
    public ValueList<string> Channels { get; init; } = [];

    /// <summary>Gets what must hold for the context's attributes.</summary>
    public Condition? Condition { get; init; }

    /// <summary>Gets when.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>Gets the arm of an experiment that sees it.</summary>
    public ExperimentArm? Experiment { get; init; }
}
