using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Journeys;
using ContentJourney.Personas;
using ContentJourney.Publishing;

namespace ContentJourney.Admin.Wording;

/// <summary>What the fixed kinds in definitions are called.</summary>
internal static class DefinitionNames
{
    /// <summary>Several things of a sort, or one.</summary>
    public static string Nouns(this Words words, Noun noun, int count) => (noun, count) switch
    {
        (Noun.Persona, 1) => words["1 persona"],
        (Noun.Persona, _) => words["{0} personas", count],
        (Noun.Channel, 1) => words["1 channel"],
        (Noun.Channel, _) => words["{0} channels", count],
        (Noun.Journey, 1) => words["1 journey"],
        (Noun.Journey, _) => words["{0} journeys", count],
        (_, 1) => words["1 item"],
        _ => words["{0} items", count],
    };

    public static string Of(this Words words, KnowledgeLevel level) => level switch
    {
        KnowledgeLevel.Novice => words["Novice: terms need explaining"],
        KnowledgeLevel.Expert => words["Expert: figures and terms are welcome"],
        _ => words["Intermediate: common terms are known"],
    };

    public static string Of(this Words words, KpiDirection direction) => direction == KpiDirection.Lower ? words["Less is better"] : words["More is better"];

    public static string Of(this Words words, ChannelKind kind) => kind switch
    {
        ChannelKind.Wearable => words["Worn: glanced at"],
        ChannelKind.Voice => words["Spoken"],
        ChannelKind.Signage => words["Sign in public space"],
        ChannelKind.Message => words["Message that is sent"],
        ChannelKind.Chat => words["Conversation in writing"],
        ChannelKind.Offline => words["Without delivery: branch, call, letter"],
        _ => words["Screen"],
    };

    public static string Of(this Words words, TextForm form) => form switch
    {
        TextForm.Html => words["Formatted text (HTML)"],
        TextForm.Markdown => words["Markdown"],
        TextForm.Ssml => words["Speech (SSML)"],
        _ => words["Plain text"],
    };

    public static string Of(this Words words, FieldKind kind) => kind switch
    {
        FieldKind.Markdown => words["Text in Markdown"],
        FieldKind.Number => words["Number"],
        FieldKind.Boolean => words["Yes or no"],
        FieldKind.Date => words["Day"],
        FieldKind.Link => words["Address"],
        FieldKind.Media => words["Picture"],
        FieldKind.Reference => words["Another item"],
        _ => words["Plain text"],
    };

    /// <summary>A field of every message.</summary>
    public static string MessageField(this Words words, string field) => field switch
    {
        MessageFields.Headline => words["Headline"],
        MessageFields.Summary => words["Summary"],
        MessageFields.Body => words["Text"],
        MessageFields.CallsToAction => words["Calls to action"],
        MessageFields.Media => words["Pictures"],
        MessageFields.Speech => words["Speech"],
        MessageFields.Glance => words["Glance"],
        MessageFields.GlanceTitle => words["Glance: title"],
        MessageFields.GlanceText => words["Glance: text"],
        _ => field,
    };
}
