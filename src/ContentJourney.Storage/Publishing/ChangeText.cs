using ContentJourney.Publishing;

namespace ContentJourney.Storage.Publishing;

/// <summary>Says in the audit trail what a call did, in bounded length.</summary>
internal static class ChangeText
{
    private const int MostKeys = 20;

    public static string Of(SiteChange change)
    {
        (string What, IReadOnlyCollection<string> Keys)[] parts =
        [
            ("settings", change.Settings is { } settings ? [settings.Key] : []),
            ("personas", [.. change.Personas.Select(persona => persona.Key)]),
            ("phase models", [.. change.PhaseModels.Select(model => model.Key)]),
            ("channels", [.. change.Channels.Select(channel => channel.Key)]),
            ("content types", [.. change.ContentTypes.Select(type => type.Key)]),
            ("experiments", [.. change.Experiments.Select(experiment => experiment.Key)]),
            ("journeys", [.. change.Journeys.Select(journey => journey.Key)]),
            ("items", [.. change.Items.Select(item => item.Key)]),
            ("drafts", [.. change.Drafts.Select(item => item.Key)]),
            ("edits", [.. change.Edits.Select(item => item.Key)]),
            ("files", [.. change.Files.Select(file => file.Path)]),
            ("removed", [.. change.Removals.Select(removal => removal.Key)]),
        ];
        return "wrote: " + string.Join("; ", parts.Where(part => part.Keys.Count > 0).Select(part => $"{part.What} {List(part.Keys)}"));
    }

    public static string List(IReadOnlyCollection<string> keys) =>
        string.Join(", ", keys.Take(MostKeys)) + (keys.Count > MostKeys ? $" and {keys.Count - MostKeys} more" : "");
}
