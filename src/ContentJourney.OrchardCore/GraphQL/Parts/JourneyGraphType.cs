using ContentJourney.OrchardCore.Journeys;
using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace ContentJourney.OrchardCore.GraphQL.Parts;

/// <summary>The part for journeys in Orchard's API.</summary>
public sealed class JourneyGraphType : ObjectGraphType<JourneyPart>
{
    /// <summary>Describes the part.</summary>
    public JourneyGraphType(IStringLocalizer<JourneyGraphType> S)
    {
        (Name, Description) = (nameof(JourneyPart), S["The way of one persona through the phases of a model."]);
        this.Text("key", S["The journey's key."], part => part.Journey?.Key);
        this.Text("persona", S["The persona's key."], part => part.Journey?.Persona);
        this.Text("model", S["The phase model's key."], part => part.Journey?.Model);
        this.Text("channel", S["The channel's key; null for a journey across channels."], part => part.Journey?.Channel);
        this.Texts("phases", S["Keys of the phases that it has stages for."], part => part.Journey?.Stages.Select(stage => stage.Phase));
    }
}
