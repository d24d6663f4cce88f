namespace ContentJourney.Recipes.Writing;

/// <summary>Writes <c>recipe.yaml</c>.</summary>
internal static class SettingsWriter
{
    public static YamlFields Write(SiteSettings settings) => new YamlFields()
        .Add("key", settings.Key)
        .Add("title", settings.Title)
        .Add("description", settings.Description)
        .Add("author", settings.Author)
        .Add("version", settings.Version)
        .Add("defaultLocale", settings.DefaultLocale.Tag)
        .Add("locales", YamlValue.Of(settings.Locales.Select(locale => locale.Tag)));
}
