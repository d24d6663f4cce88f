using ContentJourney.Content;
using ContentJourney.Personas;
using ContentJourney.Publishing;

namespace ContentJourney.Storage.Tests;

internal static class Sample
{
    public static SiteSettings Settings { get; } = new() { Key = "kaffee", Title = "Kaffee", DefaultLocale = Locale.Of("de"), Locales = [Locale.Of("de"), Locale.Of("en")] };

    public static SiteChange Start { get; } = new() { Settings = Settings };

    public static Authorship Anna(int minute = 0) => new("anna", new(2026, 3, 1, 9, minute, 0, TimeSpan.Zero));

    public static Authorship Ben(int minute = 0) => new("ben", new(2026, 3, 1, 10, minute, 0, TimeSpan.Zero));

    public static Persona Persona(string key, string name = "Somebody") => new() { Key = key, Name = name };

    public static Item Item(string key, string headline = "Hallo") => new()
    {
        Key = key,
        Type = "article",
        Variants = [new() { Key = Variant.BaseKey, Locale = Locale.Of("de"), Message = new() { Headline = headline } }],
    };

    public static SiteFile File(string path, params byte[] bytes) => new(path, new(bytes));
}
