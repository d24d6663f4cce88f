using ContentJourney.Channels;
using ContentJourney.Content;

namespace ContentJourney.Recipes.Writing;

/// <summary>Writes the fields that every message may have.</summary>
internal static class MessageWriter
{
    /// <summary>Adds the fields; gives the body that is to stand below them.</summary>
    public static string? Write(YamlFields fields, Message message)
    {
        fields.Add(MessageFields.Headline, message.Headline).Add(MessageFields.Summary, message.Summary);
        fields.Add(MessageFields.CallsToAction, message.CallsToAction is { } calls ? YamlFields.List(calls, Write) : null);
        fields.Add(MessageFields.Media, message.Media is { } media ? YamlFields.List(media, MediaWriter.Write) : null);
        fields.Add(MessageFields.Speech, Speech(message));
        fields.AddFields(MessageFields.Glance, new YamlFields().Add("title", message.GlanceTitle).Add("text", message.GlanceText));
        var stands = message.Body is { } body && CanStand(body);
        fields.Add(MessageFields.Body, stands ? null : message.Body);
        return stands ? message.Body : null;
    }

    private static YamlValue? Speech(Message message) => message switch
    {
        { SpeechReprompt: { } reprompt } => new YamlFields().Add("text", message.Speech).Add("reprompt", reprompt).Value,
        { Speech: { } speech } => new YamlValue.Text(speech),
        _ => null,
    };

    private static YamlFields Write(CallToAction call) => new YamlFields()
        .Add("label", call.Label)
        .Add("url", call.Url)
        .Add("kind", call.Kind == "link" ? null : call.Kind);

    // Below the front matter, empty lines around a text are not part of it, line ends are LF, and control characters are refused.
    private static bool CanStand(string body) =>
        body.Length > 0
        && !string.IsNullOrWhiteSpace(body.Split('\n')[0])
        && body.TrimEnd().Length == body.Length
        && !body.Any(character => character is < '\t' or '\r');
}
