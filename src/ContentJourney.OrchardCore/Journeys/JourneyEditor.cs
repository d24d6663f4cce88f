using ContentJourney.Forms.Journeys;
using ContentJourney.OrchardCore.Definitions;

namespace ContentJourney.OrchardCore.Journeys;

/// <summary>A journey as its editor shows it.</summary>
/// <param name="Form">Its fields.</param>
/// <param name="View">The journey with everything its keys stand for; null while it has no stages.</param>
/// <param name="Json">What the map element takes.</param>
/// <param name="Picture">Where the journey is drawn as it is stored; empty while it is not.</param>
public sealed record JourneyEditor(DefinitionEditor Form, JourneyView? View, string Json, string Picture) : DefinitionEditor(Form)
{
    /// <summary>Gets whether its phase model can be chosen still.</summary>
    public bool IsModelOpen => JourneyStages.IsModelOpen(View?.Journey);
}
