using System.Globalization;
using System.Text.Json;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Tests.Vectors;

/// <summary>Reads an item of a vector.</summary>
internal static class VectorItem
{
    public static Item Read(JsonElement json) => new()
    {
        Key = json.Text("key"),
        Type = json.Text("type"),
        Topics = json.Texts("topics"),
        Audience = json.Find("audience") is { } audience ? new Audience(audience.Texts("personas"), audience.Texts("phases"), audience.Texts("channels")) : Audience.Anybody,
        Facts = json.Find("facts") is { } facts ? facts.EnumerateObject().Select(fact => new Fact(fact.Name, Fact(fact.Value))).ToValueList() : [],
        Schedule = Schedule(json),
        Priority = json.FindNumber("priority"),
        Variants = json.Each("variants", Variant),
    };

    private static Variant Variant(JsonElement json) => new()
    {
        Key = json.Text("key"),
        Locale = Locale.Of(json.Text("locale")),
        When = new Targeting
        {
            Personas = json.Texts("personas"),
            Phases = json.Texts("phases"),
            Channels = json.Texts("channels"),
            Condition = json.FindText("condition") is { } condition ? ConditionParser.Parse(condition).Value : null,
            Schedule = Schedule(json),
            Experiment = json.Find("experiment") is { } arm ? new ExperimentArm(arm.Text("key"), arm.Text("arm")) : null,
        },
        Priority = json.FindNumber("priority"),
        Standalone = json.FindTruth("standalone"),
        Message = Message(json.GetProperty("message")),
    };

    private static Message Message(JsonElement json) => new()
    {
        Headline = json.FindText("headline"),
        Summary = json.FindText("summary"),
        Body = json.FindText("body"),
        CallsToAction = json.Find("callsToAction") is null ? null : json.Each("callsToAction", label => new CallToAction(label.GetString()!, "/")),
        Media = json.Find("media") is null ? null : json.Each("media", media => new Media(media.Text("file"), "", media.Find("width")?.GetInt32(), media.Find("height")?.GetInt32())),
        Speech = json.FindText("speech"),
        GlanceTitle = json.FindText("glance.title"),
        GlanceText = json.FindText("glance.text"),
    };

    private static Schedule? Schedule(JsonElement json) => json.Find("schedule") is { } span
        ? new Schedule(span.Find("from")?.GetDateTimeOffset(), span.Find("until")?.GetDateTimeOffset())
        : null;

    private static FactValue Fact(JsonElement json) => json.EnumerateObject().First() switch
    {
        { Name: "money", Value: var amount } => new FactValue.Money(amount.GetDecimal(), json.Text("currency")),
        { Name: "number", Value: var amount } => new FactValue.Number(amount.GetDecimal(), json.FindText("unit")),
        { Name: "percent", Value: var amount } => new FactValue.Percent(amount.GetDecimal()),
        { Name: "date", Value: var day } => new FactValue.Date(DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        { Name: "text", Value: var wording } => new FactValue.Text(wording.GetString()!),
        var other => throw new FormatException($"No such fact: {other.Name}."),
    };
}
