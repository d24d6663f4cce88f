using System.Text.Json.Nodes;
using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.OrchardCore.Translation.Reading;

/// <summary>Reads what parts and fields hold.</summary>
/// <param name="markdownOf">Makes Markdown of HTML.</param>
internal sealed class SourceReader(Func<string, string> markdownOf)
{
    private const string HtmlName = "Html";

    /// <summary>The text at a path; null when there is none. HTML becomes Markdown.</summary>
    public string? Text(JsonObject parts, string? path)
    {
        if (path is null || Plain(parts, path) is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return path.EndsWith($".{HtmlName}", StringComparison.Ordinal)
            ? markdownOf(text)
            : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    /// <summary>The text at a path as it stands there; null when there is none.</summary>
    public static string? Plain(JsonObject parts, string path) => Find(parts, path) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The pictures of a media field; null when it has none.</summary>
    public static ValueList<Media>? Pictures(JsonObject parts, string? path)
    {
        if (path is null || Find(parts, path) is not JsonObject field || field["Paths"] is not JsonArray { Count: > 0 } files)
        {
            return null;
        }

        var texts = field["MediaTexts"] as JsonArray;
        return files.Index()
            .Where(file => Word(file.Item) is not null)
            .Select(file => new Media($"media/{Word(file.Item)}", Word(texts?.ElementAtOrDefault(file.Index)) ?? ""))
            .ToValueList();
    }

    /// <summary>The call to action of a link field; null when it has none.</summary>
    public static CallToAction? Action(JsonObject parts, string? path) =>
        path is not null && Find(parts, path) is JsonObject field && Word(field, "Url") is { } url
            ? new CallToAction(Word(field, "Text") ?? url, Address(url))
            : null;

    /// <summary>What stands at a path of names joined by dots; null when nothing does.</summary>
    public static JsonNode? Find(JsonNode? node, string path)
    {
        foreach (var name in path.Split('.'))
        {
            node = (node as JsonObject)?[name];
        }

        return node;
    }

    /// <summary>A text of a field; null when it is empty.</summary>
    public static string? Word(JsonObject field, string name) => Word(field[name]);

    /// <summary>A text; null when it is empty or something else.</summary>
    public static string? Word(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>An address as the domain wants it: Orchard writes those of its own site as <c>~/path</c>.</summary>
    public static string Address(string url) => url.StartsWith("~/", StringComparison.Ordinal) ? url[1..] : url;
}
