using ContentJourney.Collections;

namespace ContentJourney.Journeys;

/// <summary>A place and moment at which persona and company meet; online or offline.</summary>
public sealed record Touchpoint
{
    /// <summary>Gets the stable key, unique in its journey.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the name that editors see.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the key of the channel it happens on.</summary>
    public required string Channel { get; init; }

    /// <summary>Gets the role that looks after it.</summary>
    public string? Owner { get; init; }

    /// <summary>Gets what the persona does.</summary>
    public ValueList<string> Actions { get; init; } = [];

    /// <summary>Gets what the persona thinks.</summary>
    public ValueList<string> Thoughts { get; init; } = [];

    /// <summary>Gets how the persona feels: −2 frustrated to 2 delighted; null when nobody has asked.</summary>
    public int? Emotion { get; init; }

    /// <summary>Gets what goes wrong here.</summary>
    public ValueList<string> PainPoints { get; init; } = [];

    /// <summary>Gets what could be made better.</summary>
    public ValueList<string> Opportunities { get; init; } = [];

    /// <summary>Gets the keys of touchpoints of the same journey that come next.</summary>
    public ValueList<string> LeadsTo { get; init; } = [];

    /// <summary>Gets the keys of the items that serve it.</summary>
    public ValueList<string> Contents { get; init; } = [];
}
