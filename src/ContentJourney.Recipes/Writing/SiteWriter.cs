using ContentJourney.Channels;
using ContentJourney.Recipes.Reading;

namespace ContentJourney.Recipes.Writing;

/// <summary>Writes a site as the texts of a recipe.</summary>
internal static class SiteWriter
{
    public static IEnumerable<(string Path, string Text)> Write(Site site)
    {
        var changed = site.Channels.Where(channel => !BuiltInChannels.All.Contains(channel)).ToArray();
        var items = new ItemWriter(site.Settings.DefaultLocale, FieldWriter.For(site.ContentTypes));
        return
        [
            (RecipeLayout.Settings, YamlPrinter.Print(SettingsWriter.Write(site.Settings).Value)),
            .. site.Personas.Select(persona => (RecipeLayout.Persona(persona.Key), YamlPrinter.Print(PersonaWriter.Write(persona).Value))),
            .. List(RecipeLayout.PhaseModels, site.PhaseModels, PhaseModelWriter.Write),
            .. List(RecipeLayout.Channels, changed, ChannelWriter.Write),
            .. List(RecipeLayout.ContentTypes, site.ContentTypes, ContentTypeWriter.Write),
            .. List(RecipeLayout.Experiments, site.Experiments, ExperimentWriter.Write),
            .. site.Journeys.Select(journey => (RecipeLayout.Journey(journey.Key), YamlPrinter.Print(JourneyWriter.Write(journey).Value))),
            .. site.Items.SelectMany(item => items.Write(item, isDraft: false)),
            .. site.Drafts.SelectMany(item => items.Write(item, isDraft: true)),
        ];
    }

    private static IEnumerable<(string Path, string Text)> List<T>(string path, IReadOnlyCollection<T> elements, Func<T, YamlFields> write) =>
        elements.Count == 0 ? [] : [(path, YamlPrinter.Print(YamlFields.List(elements, write)))];
}
