using ContentJourney.Checking;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Editing;

/// <summary>Compares definitions with those an editing began from.</summary>
internal static class DefinitionChange
{
    public static bool Has(SiteChange change, Noun noun) => SiteNouns.Keys(change, noun).Any();

    /// <summary>Problem <c>definition.conflict</c> for each definition that is not stored as it was before.</summary>
    public static IEnumerable<Problem> Conflicts(Site stored, SiteChange change, SiteChange before) =>
    [
        .. change.Settings is null || stored.Settings == before.Settings ? Enumerable.Empty<Problem>() : [Conflict("the settings", "settings")],
        .. Of(Noun.Persona, change.Personas, before.Personas, stored.Personas, persona => persona.Key),
        .. Of(Noun.PhaseModel, change.PhaseModels, before.PhaseModels, stored.PhaseModels, model => model.Key),
        .. Of(Noun.Channel, change.Channels, before.Channels, stored.Channels, channel => channel.Key),
        .. Of(Noun.ContentType, change.ContentTypes, before.ContentTypes, stored.ContentTypes, type => type.Key),
        .. Of(Noun.Experiment, change.Experiments, before.Experiments, stored.Experiments, experiment => experiment.Key),
        .. Of(Noun.Journey, change.Journeys, before.Journeys, stored.Journeys, journey => journey.Key),
    ];

    private static IEnumerable<Problem> Of<T>(Noun noun, IEnumerable<T> change, IEnumerable<T> before, IEnumerable<T> stored, Func<T, string> key)
        where T : class
    {
        var words = DefinitionWords.Of(noun);
        var (began, now) = (before.ToDictionary(key, StringComparer.Ordinal), stored.ToDictionary(key, StringComparer.Ordinal));
        return change.Select(key).Where(name => !Equals(began.GetValueOrDefault(name), now.GetValueOrDefault(name)))
            .Select(name => Conflict($"the {words.Name} \"{name}\"", SitePath.Of(words.List, name)));
    }

    private static Problem Conflict(ProblemText what, string path) =>
        new("definition.conflict", $"Somebody else has changed, added or removed {what} meanwhile; open it anew and make your change there.", path);
}
