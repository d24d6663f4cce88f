using ContentJourney.Content;
using ContentJourney.Journeys;
using ContentJourney.Personas;

namespace ContentJourney.Tests.Checking;

/// <summary>A small site with nothing wrong, to break one thing of.</summary>
internal static class SiteSample
{
    public static Site Site { get; } = new()
    {
        Settings = new SiteSettings { Key = "probe", Title = "Probe", DefaultLocale = Locale.Of("de"), Locales = [Locale.Of("de"), Locale.Of("en")] },
        Personas = [Persona("anna"), Persona("bert", "anna")],
        PhaseModels = [new("aida", "AIDA", [new("attention", "Aufmerksamkeit", null, [new("reach", "Reichweite", "%", KpiDirection.Higher)]), new("action", "Handlung", null, [])])],
        ContentTypes = [new("page", "Seite", [new("minutes", "Minuten", FieldKind.Number), new("related", "Verwandtes", FieldKind.Reference, List: true)])],
        Experiments = [new("tone", "Ton", [new("short", 5000), new("long", 5000)])],
        Items = [Item("home")],
    };

    public static Persona Persona(string key, string? parent = null) => new() { Key = key, Name = key, Parent = parent };

    public static Item Item(string key, params Variant[] variants) => new() { Key = key, Type = "page", Variants = [Base(), .. variants] };

    public static Variant Base(string locale = "de") => new() { Key = ContentJourney.Content.Variant.BaseKey, Locale = Locale.Of(locale), Message = new() { Headline = "Titel" } };

    public static Variant Variant(Targeting when, Message? message = null) => new() { Key = "v", Locale = Locale.Of("de"), When = when, Message = message ?? Message.Empty };

    public static Site With(Item item) => Site with { Items = [item] };

    public static Site With(Journey journey) => Site with { Journeys = [journey] };

    public static Site With(Message message) => With(Item("home", Variant(new() { Personas = ["anna"] }, message)));
}
