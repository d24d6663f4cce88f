using ContentJourney.Channels;
using ContentJourney.Journeys;
using ContentJourney.Personas;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.OrchardCore.Translation.Reading;

/// <summary>Makes personas, phase models, channels and journeys of their content items.</summary>
public static class DefinitionReader
{
    /// <summary>The change that sets what a document defines; changes nothing when its part is empty.</summary>
    public static Outcome<SiteChange> Read(ContentDocument document)
    {
        var problems = new List<Problem>();
        var change = document.Type switch
        {
            PartNames.Persona when Part<Persona>(document, problems) is { } persona => new SiteChange { Personas = [persona with { Name = Name(document, persona.Name) }] },
            PartNames.PhaseModel when Part<PhaseModel>(document, problems) is { } model => new SiteChange { PhaseModels = [model with { Name = Name(document, model.Name) }] },
            PartNames.Channel when Part<Channel>(document, problems) is { } channel => new SiteChange { Channels = [channel with { Name = Name(document, channel.Name) }] },
            PartNames.Journey when Part<Journey>(document, problems) is { } journey => new SiteChange { Journeys = [journey with { Name = Name(document, journey.Name) }] },
            _ => SiteChange.None,
        };
        return problems.Count == 0 ? change : Outcome.Failed<SiteChange>(problems.Select(problem => problem with { Path = $"{document.Type}/{document.Id}/{problem.Path}" }));
    }

    // The part of a type has one property of the type's name.
    private static T? Part<T>(ContentDocument document, List<Problem> problems)
        where T : class => PartReader.Read<T>(document.Parts, PartNames.PartOf(document.Type), document.Type, problems);

    private static string Name(ContentDocument document, string name) => string.IsNullOrWhiteSpace(document.DisplayText) ? name : document.DisplayText;
}
