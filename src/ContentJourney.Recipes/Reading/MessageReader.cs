using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Recipes.Yaml;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads the fields that every message may have.</summary>
internal static class MessageReader
{
    public static Message Read(MapReader map, ContentFile file)
    {
        var (speech, reprompt) = ReadSpeech(map);
        var glance = map.Map(MessageFields.Glance);
        var message = new Message
        {
            Headline = map.Text(MessageFields.Headline),
            Summary = map.Text(MessageFields.Summary),
            Body = ReadBody(map, file),
            CallsToAction = map.Has(MessageFields.CallsToAction) ? map.Maps(MessageFields.CallsToAction).Select(ReadCallToAction).ToValueList() : null,
            Media = map.Has(MessageFields.Media) ? map.Maps(MessageFields.Media).Select(MediaReader.Read).ToValueList() : null,
            Speech = speech,
            SpeechReprompt = reprompt,
            GlanceTitle = glance?.Text("title"),
            GlanceText = glance?.Text("text"),
        };
        glance?.Close("\"glance\"");
        return message;
    }

    // The text below the front matter, or "body" in it for what cannot stand there, such as "no body here".
    private static string? ReadBody(MapReader map, ContentFile file)
    {
        var written = map.Text(MessageFields.Body);
        if (file.Body.Length == 0)
        {
            return written;
        }

        if (written is not null)
        {
            map.Log.Add("body.twice", "The body stands below the front matter already; remove \"body\" from it.", map.PlaceOf(MessageFields.Body));
        }

        map.Log.LocateBody($"{map.Path}/{MessageFields.Body}", file.BodyPlace, file.Body);
        return file.Body;
    }

    // speech : text | { text, reprompt }
    private static (string? Text, string? Reprompt) ReadSpeech(MapReader map)
    {
        if (map.Node(MessageFields.Speech) is not { } node)
        {
            return default;
        }

        if (node is not YamlNode.Mapping)
        {
            return (ValueReader.Text(node, map.Log), null);
        }

        var speech = new MapReader(node, $"{map.Path}/{MessageFields.Speech}", map.Log);
        var texts = (speech.Text("text"), speech.Text("reprompt"));
        speech.Close("\"speech\"");
        return texts;
    }

    private static CallToAction ReadCallToAction(MapReader map)
    {
        var call = new CallToAction(map.Word("label"), map.Word("url"), map.Text("kind") ?? "link");
        map.Close("A call to action");
        return call;
    }
}
