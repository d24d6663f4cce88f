using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Journeys;
using ContentJourney.Personas;
using ContentJourney.Publishing;

namespace ContentJourney.Recipes.Tests;

/// <summary>Makes sites that are right but odd: texts that YAML could take for something else, every field now and then. A seed makes one site for ever.</summary>
#pragma warning disable CA1506 // It touches every noun there is.
internal sealed class SiteGenerator(int seed)
{
    private static readonly string[] _odd =
    [
        "", " ", "null", "~", "yes", "No", "12", "1e3", "0x1F", "2026-01-01", "- a", "a: b", "a #b", "#a", "&a", "*a", "!a", "{a}", "[a]", "'a'", "\"a\"", "a\\b", "| a", "> a", "% a", "@a", "`a`",
        "Zwei\nZeilen", "Zwei\nZeilen\n", "Viele\n\nZeilen\n\n", "\nvorn", " vorn\nhinten ", "a\r\nb", "a\tb", "\ta\nb", "a\u2028b", "a\u0085b", "ümläut ß", "😀 👩‍👩‍👧", "---", "a\n---\nb", "...", "a:", "?", "a\n  b\n c", "\u0001",
        "a \n b", "Ein langer Satz, der über die Breite einer Zeile hinausgeht und deshalb in manchen Dateien umgebrochen würde, hier aber nicht.", "\uFEFFa", "a, b", "=", "<<", "a\n \nb", "  - x\n- y",
    ];

    private readonly Random _random = new(seed);

    public SiteContents Next()
    {
        ValueList<SiteFile> files = [new("media/a.svg", new Blob("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray()))];
        var personas = Keys("p", 3).Select(Persona).ToValueList();
        var items = Keys("i", 4);
        var published = items.Where((_, position) => position % 2 == 0).Select(key => Item(key, items)).ToValueList();
        return new SiteContents(new Site
        {
            Settings = new SiteSettings { Key = "probe", Title = Word(), Description = Maybe(Odd), Author = Maybe(Odd), Version = Maybe(Odd), DefaultLocale = Locale.Of("de"), Locales = [Locale.Of("de"), Locale.Of("en"), Locale.Of("de-CH")] },
            Personas = personas,
            PhaseModels = [new("m1", Word(), [Phase("f1"), Phase("f2")]), new("m2", Word(), [Phase("f3")])],
            Channels = Channels(),
            ContentTypes = [Type()],
            Experiments = [new("x1", Word(), [new("a", _random.Next(1, 5000)), new("b", _random.Next(1, 5000))])],
            Journeys = [Journey("j1", items), Journey("j2", items)],
            Items = published,
            Drafts = items.Where((_, position) => position % 2 == 1).Select(key => Item(key, items)).ToValueList(),
        }, files);
    }

    private static ContentType Type() => new("page", "Seite",
    [
        new("words", "Text", FieldKind.Text), new("lines", "Texte", FieldKind.Markdown, List: true), new("count", "Zahl", FieldKind.Number, Required: true), new("flag", "Ja", FieldKind.Boolean),
        new("day", "Tag", FieldKind.Date), new("to", "Link", FieldKind.Link), new("picture", "Bild", FieldKind.Media), new("others", "Andere", FieldKind.Reference, List: true),
    ]);

    private static string[] Keys(string start, int count) => [.. Enumerable.Range(1, count).Select(number => $"{start}{number}")];

    private Persona Persona(string key) => new()
    {
        Key = key,
        Name = Word(),
        Tagline = Maybe(Odd),
        Portrait = Maybe(Media),
        Parent = key == "p1" ? null : Maybe(() => "p1"),
        TechnicalKnowledge = (KnowledgeLevel)_random.Next(3),
        Tone = Maybe(Odd),
        Demographics = new(Number(20), 20 + Number(20), Maybe(Odd), Maybe(Odd), Maybe(Odd), Maybe(Odd)),
        Goals = Many(Odd),
        Challenges = Many(Odd),
        Motivations = Many(Odd),
        PainPoints = Many(Odd),
        Interests = Many(Odd),
        Behaviours = Many(Odd),
        Needs = Many(Odd),
        PreferredChannels = Some("desktop", "voice"),
        ExcludedTopics = Some("null", "12", "a-b"),
        Scenarios = Many(() => new Scenario(Word(), Word())),
    };

    private Phase Phase(string key) => new(key, Word(), Maybe(Odd), [new("k1", Word(), "%", (KpiDirection)_random.Next(2))]);

    private ValueList<Channel> Channels()
    {
        var mobile = BuiltInChannels.All[2] with { Fallback = Maybe(() => "desktop"), Form = (TextForm)_random.Next(4), Wants = Some(MessageFields.Headline, MessageFields.Speech) };
        var watch = BuiltInChannels.All[3] with { Fallback = null, Budgets = [], Name = Word() };
        return
        [
            .. BuiltInChannels.All.Select(channel => channel.Key == "mobile" ? mobile : channel.Key == "watch" ? watch : channel),
            new() { Key = "kiosk", Name = Word(), Kind = (ChannelKind)_random.Next(7), Fallback = Maybe(() => "watch"), Budgets = Many(() => new Budget(MessageFields.GlanceText, BudgetUnit.Bytes, _random.Next(1, 99), Flip(), Flip())) },
        ];
    }

    private Journey Journey(string key, string[] items) => new(key, Word(), "p1", "m1", Maybe(() => "kiosk"),
    [
        new("f1", Many(() => new KpiTarget("k1", Flip() ? Decimal() : null)), [Touchpoint("t1", items), Touchpoint("t2", items)]),
        new("f2", [], [Touchpoint("t3", items)]),
    ]);

    private Touchpoint Touchpoint(string key, string[] items) => new()
    {
        Key = key,
        Name = Word(),
        Channel = "branch",
        Owner = Maybe(Odd),
        Actions = Many(Odd),
        Thoughts = Many(Odd),
        Emotion = Flip() ? _random.Next(-2, 3) : null,
        PainPoints = Many(Odd),
        Opportunities = Many(Odd),
        LeadsTo = Some("t1", "t2", "t3"),
        Contents = Some(items),
    };

    private Item Item(string key, string[] items) => new()
    {
        Key = key,
        Type = "page",
        Path = Maybe(() => $"/{key}"),
        Topics = Some("a", "true"),
        Audience = new(Some("p1", "p2"), Some("f1", "f3"), Some("mobile")),
        Facts = Facts(),
        Schedule = Maybe(Schedule),
        Priority = _random.Next(-3, 4),
        Owner = Maybe(Odd),
        Variants =
        [
            Base("de", items), Variant("v1", "de"), Variant("v2", "de"),
            .. Flip() ? [Base("de-CH", items)] : Array.Empty<Variant>(),
            Base("en", items), Variant("v1", "en"),
        ],
    };

    private ValueList<Fact> Facts() => new Fact[]
    {
        new("price", new FactValue.Money(Decimal(), "EUR")), new("count", new FactValue.Number(Decimal(), Maybe(Odd))), new("share", new FactValue.Percent(Decimal())), new("day", new FactValue.Date(Day())),
        new("span", new FactValue.Duration(TimeSpan.FromTicks(_random.NextInt64(TimeSpan.MaxValue.Ticks)))), new("line", new FactValue.Text(Odd())), new("shop", new FactValue.Url("/a?b=c#d")),
    }.Where(_ => Flip()).ToValueList();

    private Variant Base(string locale, string[] items) => new()
    {
        Key = Content.Variant.BaseKey,
        Locale = Locale.Of(locale),
        Standalone = Flip(),
        Message = Message() with { Headline = Word1() },
        Fields =
        [
            new("count", [new FieldScalar.Number(Decimal())]), new("flag", [new FieldScalar.Boolean(Flip())]), new("lines", Many(() => (FieldScalar)new FieldScalar.Text(Odd()))), new("words", [new FieldScalar.Text(Odd())]),
            new("day", [new FieldScalar.Date(Day())]), new("to", [new FieldScalar.Text("mailto:a@b.example")]), new("picture", [new FieldScalar.Picture(Media())]), new("others", [new FieldScalar.Text(items[0])]),
        ],
    };

    private Variant Variant(string key, string locale) => new()
    {
        Key = key,
        Locale = Locale.Of(locale),
        Priority = _random.Next(-2, 3),
        Message = Message(),
        When = new() { Personas = ["p2"], Phases = Some("f2"), Channels = Some("kiosk"), Condition = Flip() ? ConditionParser.Parse("not (a == \"b: c\") or d in [1, true]").Value : null, Schedule = Maybe(Schedule), Experiment = Maybe(() => new ExperimentArm("x1", "a")) },
    };

    private Message Message() => new()
    {
        Headline = Maybe(Word1),
        Summary = Maybe(Odd),
        Body = Maybe(Odd),
        Speech = Maybe(Odd),
        SpeechReprompt = Maybe(Odd),
        GlanceTitle = Maybe(Line),
        GlanceText = Maybe(Line),
        CallsToAction = Maybe(() => Many(() => new CallToAction(Word(), "https://a.example/?b=c", Flip() ? "link" : "buy"))),
        Media = Maybe(() => Many(Media)),
    };

    private Media Media() => new("media/a.svg", Odd(), Number(5), Number(5), Maybe(() => Many(() => new Rendition("media/a.svg", 1, 2))));

    private Schedule Schedule() => new(Moment(1), Flip() ? Moment(1000) : null);

    private DateTimeOffset Moment(int days) => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(_random.Next(-12, 13))).AddDays(days).AddTicks(_random.Next());

    private DateOnly Day() => DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber));

    private decimal Decimal() => new(_random.Next(), _random.Next(), _random.Next(), Flip(), (byte)_random.Next(29));

    private string Odd() => _odd[_random.Next(_odd.Length)];

    // What must say something says it.
    private string Word() => Odd() + "a";

    private string Word1() => Line() + "a";

    private string Line()
    {
        var text = Odd();
        return text.AsSpan().ContainsAny('\n', '\r') ? "" : text;
    }

    private int Number(int from) => _random.Next(from, from + 20);

    private bool Flip() => _random.Next(2) == 0;

    private T? Maybe<T>(Func<T> make)
        where T : class => Flip() ? make() : null;

    private ValueList<T> Many<T>(Func<T> make) => Enumerable.Range(0, _random.Next(3)).Select(_ => make()).ToValueList();

    private ValueList<string> Some(params string[] from) => from.Where(_ => Flip()).ToValueList();
}
