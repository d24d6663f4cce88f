using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Journeys;
using ContentJourney.Personas;
using ContentJourney.Publishing;

namespace ContentJourney.Benchmarks;

/// <summary>A site of any size, the same at every run.</summary>
internal static class SampleSite
{
    public const int Personas = 6;

    public static string[] Phases { get; } = ["attention", "interest", "desire", "action", "retention", "advocacy"];

    public static string[] Channels { get; } = ["desktop", "mobile", "watch", "voice"];

    private static readonly Locale _german = Locale.Of("de");

    private static readonly DateTimeOffset _published = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public static Site Of(int items, int variants) => new()
    {
        Settings = new SiteSettings { Key = "sample", Title = "Sample", DefaultLocale = _german, Locales = [_german] },
        Personas = Enumerable.Range(0, Personas).Select(index => new Persona { Key = PersonaKey(index), Name = PersonaKey(index), Parent = index == 0 ? null : PersonaKey(0) }).ToValueList(),
        PhaseModels = [new PhaseModel("aida", "AIDA", Phases.Select(phase => new Phase(phase, phase, null, [])).ToValueList())],
        ContentTypes = [new ContentType("article", "Article", [new FieldDefinition("minutes", "Minutes", FieldKind.Number)])],
        Items = Enumerable.Range(0, items).Select(index => Item(index, variants)).ToValueList(),
    };

    public static SiteSnapshot Snapshot(int items, int variants)
    {
        var site = Of(items, variants);
        return new SiteSnapshot(1, site, site.Items.ToDictionary(item => item.Key, _ => _published), new HashSet<string>());
    }

    public static string PersonaKey(int index) => string.Create(CultureInfo.InvariantCulture, $"persona-{index}");

    public static string ItemKey(int index) => string.Create(CultureInfo.InvariantCulture, $"item-{index}");

    private static Item Item(int index, int variants) => new()
    {
        Key = ItemKey(index),
        Type = "article",
        Path = $"/{ItemKey(index)}",
        Topics = [$"topic-{index % 40}"],
        Audience = Audience.Anybody with { Phases = [Phases[index % Phases.Length]] },
        Facts = [new Fact("price", new FactValue.Money(100 + (index % 900), "EUR"))],
        Variants = [Base(index), .. Enumerable.Range(1, variants - 1).Select(number => Variant(index, number))],
    };

    private static Variant Base(int index) => new()
    {
        Key = Content.Variant.BaseKey,
        Locale = _german,
        Fields = [new FieldValue("minutes", [new FieldScalar.Number(5)])],
        Message = new Message
        {
            Headline = $"Zehn Wege zu einem besseren Morgen, Teil {index}",
            Summary = "Wer den Tag mit einem festen Ritual beginnt, hat den Kopf frei. Ab {fact:price} gelingt das auch zu Hause.",
            Body = Body(index),
            CallsToAction = [new CallToAction("Maschinen ansehen", "/maschinen"), new CallToAction("Beratung", "/beratung", "book")],
        },
    };

    private static string Body(int index) => string.Join(
        "\n\n",
        Enumerable.Range(1, 10).Select(number => $"## Schritt {number}\n\nDer Kaffee läuft bei 9 bar in 25 Sekunden durch. Das ist **kein Zufall**, sondern Übung: Mühle, Menge, Zeit. Mehr dazu [hier](/ratgeber/{index})."));

    private static Variant Variant(int index, int number) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"variant-{number}"),
        Locale = _german,
        Priority = number % 3,
        When = new Targeting
        {
            Personas = number % 2 == 0 ? [PersonaKey(number % Personas)] : [],
            Phases = number % 3 == 0 ? [Phases[number % Phases.Length]] : [],
            Channels = number % 4 == 1 ? [Channels[number % Channels.Length]] : [],
            Condition = number % 5 == 0 ? ConditionParser.Parse($"visits >= {number}").Value : number == 7 ? ConditionParser.Parse("weather in [rain, snow]").Value : null,
        },
        Message = new Message
        {
            Headline = number % 2 == 0 ? $"Für Sie gemacht: Teil {index}" : null,
            Summary = number % 3 == 0 ? "Kürzer gesagt, und mit {fact:price} auch günstiger." : null,
            GlanceTitle = number % 4 == 1 ? "9 bar" : null,
            GlanceText = number % 4 == 1 ? "In 25 s zum Espresso" : null,
        },
    };
}
