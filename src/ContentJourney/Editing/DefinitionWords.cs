using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>How problems speak of a sort of definition.</summary>
/// <param name="Code">The start of its problems' codes.</param>
/// <param name="Name">What editors call it.</param>
/// <param name="List">Its list in paths.</param>
/// <param name="Usable">As what it is used; null when nothing uses it.</param>
internal sealed record DefinitionWords(string Code, ProblemText Name, string List, Usable? Usable)
{
    public static DefinitionWords Of(Noun noun) => noun switch
    {
        Noun.Persona => new("persona", "persona", "personas", Editing.Usable.Persona),
        Noun.PhaseModel => new("phaseModel", "phase model", "phaseModels", Editing.Usable.PhaseModel),
        Noun.Channel => new("channel", "channel", "channels", Editing.Usable.Channel),
        Noun.ContentType => new("contentType", "content type", "contentTypes", Editing.Usable.ContentType),
        Noun.Experiment => new("experiment", "experiment", "experiments", Editing.Usable.Experiment),
        Noun.Journey => new("journey", "journey", "journeys", null),
        _ => throw new ArgumentOutOfRangeException(nameof(noun), noun, "This is no definition."),
    };
}
