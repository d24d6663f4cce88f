using ContentJourney.Collections;
using ContentJourney.Journeys;

namespace ContentJourney.Forms.Journeys;

/// <summary>Reads a touchpoint from its form.</summary>
public static class TouchpointForm
{
    /// <summary>The touchpoint as typed; its key is kept, or made of its name where it is new.</summary>
    public static Touchpoint Read(FormReader form, Journey journey, string? key)
    {
        var name = form.Word("name") ?? "";
        return new Touchpoint
        {
            Key = key ?? KeySuggestion.Of(name, taken => journey.Find(taken) is not null),
            Name = name,
            Channel = form.Word("channel") ?? "",
            Owner = form.Word("owner"),
            Actions = form.Lines("actions"),
            Thoughts = form.Lines("thoughts"),
            Emotion = int.TryParse(form.Word("emotion"), out var emotion) ? emotion : null,
            PainPoints = form.Lines("painPoints"),
            Opportunities = form.Lines("opportunities"),
            LeadsTo = form.Chosen("leadsTo"),
            Contents = form.Chosen("contents").Concat(form.Words("content")).Distinct(StringComparer.Ordinal).ToValueList(),
        };
    }
}
