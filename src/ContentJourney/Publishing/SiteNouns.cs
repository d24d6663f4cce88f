namespace ContentJourney.Publishing;

/// <summary>What a site is made of, by noun.</summary>
public static class SiteNouns
{
    /// <summary>The keys of one noun; of files the paths.</summary>
    public static IEnumerable<string> Keys(SiteContents contents, Noun noun) => noun switch
    {
        Noun.Persona => contents.Site.Personas.Select(persona => persona.Key),
        Noun.PhaseModel => contents.Site.PhaseModels.Select(model => model.Key),
        Noun.Channel => contents.Site.Channels.Select(channel => channel.Key),
        Noun.ContentType => contents.Site.ContentTypes.Select(type => type.Key),
        Noun.Experiment => contents.Site.Experiments.Select(experiment => experiment.Key),
        Noun.Journey => contents.Site.Journeys.Select(journey => journey.Key),
        Noun.Item => contents.Site.Items.Concat(contents.Site.Drafts).Select(item => item.Key),
        _ => contents.Files.Select(file => file.Path),
    };

    /// <summary>The keys of what a change sets, of one noun; of files the paths.</summary>
    public static IEnumerable<string> Keys(SiteChange change, Noun noun) => noun switch
    {
        Noun.Persona => change.Personas.Select(persona => persona.Key),
        Noun.PhaseModel => change.PhaseModels.Select(model => model.Key),
        Noun.Channel => change.Channels.Select(channel => channel.Key),
        Noun.ContentType => change.ContentTypes.Select(type => type.Key),
        Noun.Experiment => change.Experiments.Select(experiment => experiment.Key),
        Noun.Journey => change.Journeys.Select(journey => journey.Key),
        Noun.Item => change.Items.Concat(change.Drafts).Concat(change.Edits).Select(item => item.Key),
        _ => change.Files.Select(file => file.Path),
    };
}
