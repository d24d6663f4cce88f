using ContentJourney.Channels;
using ContentJourney.Fitting;
using ContentJourney.GraphQL.TypeSystem.Building;

namespace ContentJourney.Delivery.Content;

/// <summary>Texts, speech and glances.</summary>
internal static class TextTypes
{
    public static TypeBuilder Text() => new ObjectTypeBuilder<FittedText>("Text", "A text in the form the channel prefers, or in the one asked for.")
        .Field("value", "String!", (text, context) => text.Text.Value(context.Argument<TextForm?>("form") ?? text.Form), field => field.Argument("form", "TextForm"))
        .Field("form", "TextForm!", text => text.Form, field => field.Describe("The form the channel prefers."))
        .Field("characters", "Int!", text => text.Text.Characters, field => field.Describe("Its length in characters as people see them, mark-up aside."))
        .Field("source", "FieldSource!", text => text.Source);

    public static TypeBuilder Speech() => new ObjectTypeBuilder<FittedSpeech>("Speech", "What a voice says.")
        .Field("ssml", "String!", speech => speech.Ssml)
        .Field("plain", "String!", speech => speech.Plain)
        .Field("seconds", "Float!", speech => speech.Seconds, field => field.Describe("How long it takes, estimated for the language."))
        .Field("reprompt", "String", speech => speech.Reprompt, field => field.Describe("What to say when nobody answers."))
        .Field("source", "FieldSource!", speech => speech.Text.Source);

    public static TypeBuilder Glance() => new ObjectTypeBuilder<FittedGlance>("Glance", "What fits on a wrist.")
        .Field("title", "String!", glance => glance.PlainTitle)
        .Field("text", "String", glance => glance.PlainText)
        .Field("source", "FieldSource!", glance => glance.Source, field => field.Describe("Of its two lines the one that is further from being authored."));
}
