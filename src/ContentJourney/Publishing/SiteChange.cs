using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Experiments;
using ContentJourney.Journeys;
using ContentJourney.Personas;

namespace ContentJourney.Publishing;

/// <summary>What is to differ in a site: everything named is added or replaced, everything else stays. Stored as a whole or not at all.</summary>
public sealed record SiteChange
{
    /// <summary>Gets the change that changes nothing.</summary>
    public static SiteChange None { get; } = new();

    /// <summary>Gets new settings; null leaves them.</summary>
    public SiteSettings? Settings { get; init; }

    /// <summary>Gets personas to set.</summary>
    public ValueList<Persona> Personas { get; init; } = [];

    /// <summary>Gets phase models to set.</summary>
    public ValueList<PhaseModel> PhaseModels { get; init; } = [];

    /// <summary>Gets channels to set.</summary>
    public ValueList<Channel> Channels { get; init; } = [];

    /// <summary>Gets content types to set.</summary>
    public ValueList<ContentType> ContentTypes { get; init; } = [];

    /// <summary>Gets split tests to set.</summary>
    public ValueList<Experiment> Experiments { get; init; } = [];

    /// <summary>Gets journeys to set.</summary>
    public ValueList<Journey> Journeys { get; init; } = [];

    /// <summary>Gets items to store and publish.</summary>
    public ValueList<Item> Items { get; init; } = [];

    /// <summary>Gets items to store as drafts; what is published of them is withdrawn.</summary>
    public ValueList<Item> Drafts { get; init; } = [];

    /// <summary>Gets items to store for editors; what is published of them stays as it is.</summary>
    public ValueList<Item> Edits { get; init; } = [];

    /// <summary>Gets files to set.</summary>
    public ValueList<SiteFile> Files { get; init; } = [];

    /// <summary>Gets what goes.</summary>
    public ValueList<Removal> Removals { get; init; } = [];

    /// <summary>Gets whether nothing would change.</summary>
    public bool IsEmpty => Equals(None);
}
