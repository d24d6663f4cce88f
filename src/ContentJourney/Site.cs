using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Experiments;
using ContentJourney.Journeys;
using ContentJourney.Personas;

namespace ContentJourney;

/// <summary>Everything that editors have made, as one value: what a recipe holds and what the published site is built from.</summary>
public sealed record Site
{
    /// <summary>Gets name, description and languages.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>Gets the personas.</summary>
    public ValueList<Persona> Personas { get; init; } = [];

    /// <summary>Gets the phase models.</summary>
    public ValueList<PhaseModel> PhaseModels { get; init; } = [];

    /// <summary>Gets all channels, the built-in ones included.</summary>
    public ValueList<Channel> Channels { get; init; } = BuiltInChannels.All;

    /// <summary>Gets the content types.</summary>
    public ValueList<ContentType> ContentTypes { get; init; } = [];

    /// <summary>Gets the split tests.</summary>
    public ValueList<Experiment> Experiments { get; init; } = [];

    /// <summary>Gets the journeys.</summary>
    public ValueList<Journey> Journeys { get; init; } = [];

    /// <summary>Gets the items that are to be had.</summary>
    public ValueList<Item> Items { get; init; } = [];

    /// <summary>Gets the items that nobody but editors sees yet.</summary>
    public ValueList<Item> Drafts { get; init; } = [];
}
