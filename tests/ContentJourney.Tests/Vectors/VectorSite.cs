using System.Text.Json;
using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Experiments;
using ContentJourney.Journeys;
using ContentJourney.Personas;
using ContentJourney.Publishing;

namespace ContentJourney.Tests.Vectors;

/// <summary>Reads the site of a vector.</summary>
internal static class VectorSite
{
    public static readonly DateTimeOffset Now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public static PublishedSite Read(JsonElement json) => PublishedSite.Of(new SiteSnapshot(
        1,
        Definitions(json) with { Items = json.Each("items", VectorItem.Read) },
        json.GetProperty("items").EnumerateArray().ToDictionary(item => item.Text("key"), item => item.Find("publishedAt")?.GetDateTimeOffset() ?? Now, StringComparer.Ordinal),
        json.Texts("unpublished").ToHashSet(StringComparer.Ordinal)));

    private static Site Definitions(JsonElement json) => new()
    {
        Settings = new() { Key = "vectors", Title = "Vectors", DefaultLocale = Locale.Of(json.Text("defaultLocale")), Locales = [Locale.Of(json.Text("defaultLocale"))] },
        Personas = json.Each("personas", persona => new Persona
        {
            Key = persona.Text("key"),
            Name = persona.Text("key"),
            Parent = persona.FindText("parent"),
            ExcludedTopics = persona.Texts("excludedTopics"),
        }),
        PhaseModels = json.Each("phaseModels", model => new PhaseModel(model.Text("key"), model.Text("key"), model.Texts("phases").Select(key => new Phase(key, key, null, [])).ToValueList())),
        Channels = [.. BuiltInChannels.All, .. json.Each("channels", Channel)],
        Experiments = json.Each("experiments", Experiment),
    };

    public static Experiment Experiment(JsonElement json) =>
        new(json.Text("key"), json.Text("key"), json.Each("arms", arm => new Arm(arm.Text("key"), arm.GetProperty("share").GetInt32())));

    private static Channel Channel(JsonElement json) => new()
    {
        Key = json.Text("key"),
        Name = json.Text("key"),
        Kind = ChannelKind.Screen,
        Fallback = json.FindText("fallback"),
        Wants = json.Texts("wants"),
        Budgets = json.Each("budgets", budget => new Budget(
            budget.Text("field"),
            Enum.Parse<BudgetUnit>(budget.Text("unit"), ignoreCase: true),
            budget.GetProperty("max").GetInt32(),
            budget.FindTruth("hard"),
            budget.FindTruth("shorten"))),
    };
}
