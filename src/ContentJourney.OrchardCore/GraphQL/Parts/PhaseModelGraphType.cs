using ContentJourney.Journeys;
using ContentJourney.OrchardCore.PhaseModels;
using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace ContentJourney.OrchardCore.GraphQL.Parts;

/// <summary>The part for phase models in Orchard's API.</summary>
public sealed class PhaseModelGraphType : ObjectGraphType<PhaseModelPart>
{
    /// <summary>Describes the part.</summary>
    public PhaseModelGraphType(IStringLocalizer<PhaseModelGraphType> S)
    {
        (Name, Description) = (nameof(PhaseModelPart), S["A way to cut the customer journey into phases."]);
        this.Text("key", S["The phase model's key."], part => part.PhaseModel?.Key);
        this.Objects<PhaseModelPart, Phase, PhaseGraphType>("phases", S["The phases in order."], part => part.PhaseModel?.Phases);
    }
}
