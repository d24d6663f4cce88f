using ContentJourney.Journeys;
using GraphQL.Types;
using Microsoft.Extensions.Localization;

namespace ContentJourney.OrchardCore.GraphQL.Parts;

/// <summary>A phase of a phase model in Orchard's API.</summary>
public sealed class PhaseGraphType : ObjectGraphType<Phase>
{
    /// <summary>Describes it.</summary>
    public PhaseGraphType(IStringLocalizer<PhaseGraphType> S)
    {
        (Name, Description) = ("PhaseModelPartPhase", S["A phase of the customer journey."]);
        this.Text("key", S["The phase's key."], phase => phase.Key);
        this.Text("name", S["The phase's name."], phase => phase.Name);
        this.Text("goal", S["What content of this phase is to achieve."], phase => phase.Goal);
    }
}
