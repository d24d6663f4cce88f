using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads a site from a recipe's files; what cannot be read is left out and noted.</summary>
internal sealed class SiteReader(RecipeFiles files, int maxDepth, ProblemLog log)
{
    private readonly DocumentReader _documents = new(files, maxDepth, log);

    /// <summary>The site as far as it could be read; null when not even its languages are known.</summary>
    public SiteDraft? Read()
    {
        var (settings, removals) = ReadSettings();
        var site = new Site
        {
            Settings = settings ?? new SiteSettings { Key = "", Title = "", DefaultLocale = Locale.Of("en"), Locales = [] },
            Personas = _documents.ReadFolder(RecipeLayout.Personas, "personas", Noun.Persona, PersonaReader.Read, "A persona"),
            PhaseModels = _documents.ReadList(RecipeLayout.PhaseModels, "phaseModels", Noun.PhaseModel, PhaseModelReader.Read),
            Channels = ChannelReader.WithBuiltIn(_documents.ReadList(RecipeLayout.Channels, "channels", Noun.Channel, ChannelReader.Read)),
            ContentTypes = _documents.ReadList(RecipeLayout.ContentTypes, "contentTypes", Noun.ContentType, ContentTypeReader.Read),
            Experiments = _documents.ReadList(RecipeLayout.Experiments, "experiments", Noun.Experiment, ExperimentReader.Read),
            Journeys = _documents.ReadFolder(RecipeLayout.Journeys, "journeys", Noun.Journey, JourneyReader.Read, "A journey"),
        };
        site = new ItemsReader(_documents, log).ReadInto(site);
        return settings is null ? null : new SiteDraft(new SiteContents(site, files.SiteFiles()), removals, _documents.Unread);
    }

    private (SiteSettings? Settings, ValueList<Removal> Removals) ReadSettings()
    {
        if (!files.Texts.ContainsKey(RecipeLayout.Settings) && !files.Refused.Contains(RecipeLayout.Settings))
        {
            log.Add("recipe.missing", "The folder has no recipe.yaml, which names the site: key, title, defaultLocale, locales.", new Place(RecipeLayout.Settings));
        }

        return _documents.ReadFile(RecipeLayout.Settings) is { } node ? SettingsReader.Read(node, log) : (null, []);
    }
}
