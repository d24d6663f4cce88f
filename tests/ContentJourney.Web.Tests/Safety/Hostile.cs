using System.Text.Json;

namespace ContentJourney.Web.Tests.Safety;

/// <summary>Texts that break out of where a careless page puts them, and a site in which every text is one.</summary>
internal static class Hostile
{
    public const string Key = "evil";
    public const string Script = "<script>alert(1)</script>";
    public const string Address = "javascript:alert(1)";

    /// <summary>Leaves a script, an attribute in double or single quotes, and an expression of a template.</summary>
    public const string Text = "</script>" + Script + "\"><img src=x onerror=alert(1)>' onmouseover='alert(1) " + Address + " {{constructor}}";

    /// <summary>An address that is none for a visitor, since programs would read it in different ways; the API gives "#".</summary>
    public const string Doubtful = "https://example.com/\"onmouseover=\"alert(1)\"'><script>alert(1)</script>";

    /// <summary>An address that is one, and breaks out of single quotes.</summary>
    public const string Quoted = "https://example.com/'onmouseover='alert(1)";

    private const string Body = $"{Text}\n\n[a]({Address}) [b](<java\tscript:alert(1)>) ![c]({Address}) <{Address}> [d][e]\n\n{{fact:word}} [f]({{fact:word}})\n\n[e]: {Address}\n";

    private static readonly string[] _locales = ["de"];
    private static readonly string[] _wants = ["headline", "summary", "body", "callsToAction", "media", "speech", "glance"];
    private static readonly string[] _kinds = ["text", "markdown", "link", "media"];

    /// <summary>The files of the site as a recipe, all keys <see cref="Key"/>. JSON is YAML.</summary>
    public static IEnumerable<(string Path, string Content)> Recipe =>
    [
        ("recipe.yaml", Json(new { key = Key, title = Text, description = Text, author = Text, version = Text, defaultLocale = "de", locales = _locales })),
        ("types.yaml", Json(new[] { new { key = Key, name = Text, fields = Fields } })),
        ("channels.yaml", Json(new[] { new { key = Key, name = Text, kind = "screen", wants = _wants } })),
        ("phases.yaml", Json(new[] { new { key = Key, name = Text, phases = new[] { new { key = Key, name = Text, goal = Text, kpis = new[] { new { key = Key, name = Text, unit = Text, better = "higher" } } } } } })),
        ("experiments.yaml", Json(new[] { new { key = Key, name = Text, arms = new[] { new { key = Key, share = 50 }, new { key = "other", share = 50 } } } })),
        ("personas/evil.yaml", Json(Persona)),
        ("journeys/evil.yaml", Json(Journey)),
        ("media/evil.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" /></svg>"""),
        ("content/evil/evil.md", $"---\n{Json(Item)}\n---\n{Body}"),
        ("content/evil/evil@evil.md", $"---\n{Json(new { when = new { personas = new[] { Key } }, headline = Text, glance = new { title = Script, text = Script } })}\n---\n"),
    ];

    private static object[] Fields => [.. _kinds.Select(kind => new { key = kind + "s", name = Text, kind, list = true, required = false })];

    private static object[] Pictures => [new { file = "media/evil.svg", alt = Text, width = 8, height = 8 }];

    private static object Item => new
    {
        path = "/evil",
        owner = Text,
        topics = new[] { Key },
        facts = new { word = new { text = Text } },
        headline = Text + " {fact:word}",
        summary = Text + " {fact:word}",
        callsToAction = new[] { new { label = Text, url = Quoted }, new { label = Text, url = Doubtful } },
        media = Pictures,
        speech = new { text = Text + " {fact:word}", reprompt = Text },
        glance = new { title = Text, text = Text },
        texts = new[] { Text },
        markdowns = new[] { Body },
        links = new[] { Quoted, Doubtful },
        medias = Pictures,
    };

    private static object Persona => new
    {
        key = Key,
        name = Text,
        tagline = Text,
        portrait = Pictures[0],
        demographics = new { ageFrom = 1, ageTo = 2, occupation = Text, income = Text, residence = Text, household = Text },
        goals = new[] { Text },
        challenges = new[] { Text },
        motivations = new[] { Text },
        painPoints = new[] { Text },
        interests = new[] { Text },
        behaviours = new[] { Text },
        needs = new[] { Text },
        technicalKnowledge = "expert",
        tone = Text,
        preferredChannels = new[] { Key },
        excludedTopics = new[] { "dull" },
        scenarios = new[] { new { title = Text, story = Text } },
    };

    private static object Journey => new
    {
        key = Key,
        name = Text,
        persona = Key,
        model = Key,
        stages = new[] { new { phase = Key, kpis = new[] { new { definition = Key, target = 1 } }, touchpoints = new[] { Touchpoint } } },
    };

    private static object Touchpoint => new
    {
        key = Key,
        name = Text,
        channel = Key,
        owner = Text,
        actions = new[] { Text },
        thoughts = new[] { Text },
        emotion = 1,
        painPoints = new[] { Text },
        opportunities = new[] { Text },
        leadsTo = Array.Empty<string>(),
        contents = new[] { Key },
    };

    private static string Json(object value) => JsonSerializer.Serialize(value);
}
