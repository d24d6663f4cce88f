using ContentJourney.Content;

namespace ContentJourney.Checking;

/// <summary>A site has a key, a title and its languages.</summary>
internal static class SettingsRules
{
    public static void Check(CheckRun run)
    {
        var settings = run.Site.Settings;
        if (!Key.IsKey(settings.Key))
        {
            run.Add("settings.key.malformed", $"\"{settings.Key}\" is no key; a key has {Key.Rule}.", "settings/key");
        }

        run.Require(settings.Title, "settings.title.missing", "The title", "settings/title");
        foreach (var (locale, path) in SitePath.Each("settings/locales", settings.Locales))
        {
            if (settings.Locales.First(other => other == locale) is var first && !ReferenceEquals(first, locale))
            {
                run.Add("settings.locale.twice", $"\"{locale}\" is listed twice; keep one.", path);
            }
        }

        if (!settings.Locales.Contains(settings.DefaultLocale))
        {
            run.Add("settings.defaultLocale.unlisted", $"The default locale \"{settings.DefaultLocale}\" is not among the locales; add it there.", "settings/defaultLocale");
        }
    }
}
