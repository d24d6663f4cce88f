using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.Personas;

/// <summary>An ideal customer: who somebody is, what they want, what they fear and how they want to be spoken to.</summary>
public sealed record Persona
{
    /// <summary>Gets the stable key, unique in the site.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the name that editors see.</summary>
    public required string Name { get; init; }

    /// <summary>Gets one line that sums the persona up.</summary>
    public string? Tagline { get; init; }

    /// <summary>Gets the picture.</summary>
    public Media? Portrait { get; init; }

    /// <summary>Gets the key of the wider persona whose content serves this one too where nothing closer is worded.</summary>
    public string? Parent { get; init; }

    /// <summary>Gets age, occupation and where the persona lives.</summary>
    public Demographics Demographics { get; init; } = new();

    /// <summary>Gets what the persona wants to achieve.</summary>
    public ValueList<string> Goals { get; init; } = [];

    /// <summary>Gets what stands in the way.</summary>
    public ValueList<string> Challenges { get; init; } = [];

    /// <summary>Gets why the persona decides as it does.</summary>
    public ValueList<string> Motivations { get; init; } = [];

    /// <summary>Gets what frustrates the persona.</summary>
    public ValueList<string> PainPoints { get; init; } = [];

    /// <summary>Gets interests.</summary>
    public ValueList<string> Interests { get; init; } = [];

    /// <summary>Gets patterns of behaviour.</summary>
    public ValueList<string> Behaviours { get; init; } = [];

    /// <summary>Gets special needs.</summary>
    public ValueList<string> Needs { get; init; } = [];

    /// <summary>Gets how much technical knowledge content may expect.</summary>
    public KnowledgeLevel TechnicalKnowledge { get; init; } = KnowledgeLevel.Intermediate;

    /// <summary>Gets how to speak to the persona.</summary>
    public string? Tone { get; init; }

    /// <summary>Gets the keys of the channels the persona likes, best first.</summary>
    public ValueList<string> PreferredChannels { get; init; } = [];

    /// <summary>Gets topics that are kept from this persona and those below it.</summary>
    public ValueList<string> ExcludedTopics { get; init; } = [];

    /// <summary>Gets stories of use that document the research.</summary>
    public ValueList<Scenario> Scenarios { get; init; } = [];
}
