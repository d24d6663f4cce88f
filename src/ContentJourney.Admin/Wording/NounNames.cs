using ContentJourney.Publishing;

namespace ContentJourney.Admin.Wording;

/// <summary>What the sorts of things are called that a site is made of.</summary>
internal static class NounNames
{
    public static string Of(this Words words, Noun noun) => noun switch
    {
        Noun.Persona => words["Personas"],
        Noun.PhaseModel => words["Phase models"],
        Noun.Channel => words["Channels"],
        Noun.ContentType => words["Content types"],
        Noun.Experiment => words["Split tests"],
        Noun.Journey => words["Journeys"],
        Noun.Item => words["Content"],
        _ => words["Files"],
    };
}
