using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Publishing;

namespace ContentJourney.Forms.Settings;

/// <summary>The settings of a site as a form.</summary>
public sealed class SettingsForm : DefinitionForm<SiteSettings>
{
    private const string LanguageRule = "A language tag, e.g. de or de-CH.";

    /// <inheritdoc/>
    public override SiteSettings Find(Site site, string key) => site.Settings;

    /// <inheritdoc/>
    public override string Path(string key) => "settings";

    /// <inheritdoc/>
    public override SiteChange Change(SiteSettings definition) => new() { Settings = definition };

    /// <inheritdoc/>
    public override void Write(SiteSettings definition, FormFields fields)
    {
        fields.Set("title", definition.Title);
        fields.Set("description", definition.Description);
        fields.Set("author", definition.Author);
        fields.Set("version", definition.Version);
        fields.Set("defaultLocale", definition.DefaultLocale.Tag);
        fields.SetLines("locales", definition.Locales.Select(locale => locale.Tag));
    }

    /// <inheritdoc/>
    public override SiteSettings Read(FormReader form, string key)
    {
        var locales = form.Lines("locales").Select((tag, position) => Locale(form, tag, $"settings/locales/{position}")).OfType<Locale>().ToValueList();
        return new SiteSettings
        {
            Key = key,
            Title = form.Word("title") ?? "",
            Description = form.Word("description"),
            Author = form.Word("author"),
            Version = form.Word("version"),
            DefaultLocale = Locale(form, form.Text("defaultLocale"), "settings/defaultLocale") ?? ContentJourney.Content.Locale.Of("en"),
            Locales = locales,
        };
    }

    private static Locale? Locale(FormReader form, string tag, string path)
    {
        if (ContentJourney.Content.Locale.TryParse(tag, out var locale))
        {
            return locale;
        }

        form.Add(new("form.malformed", $"\"{tag}\" cannot be read here. {LanguageRule}", path));
        return null;
    }
}
