using System.Text.Json;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Fitting;
using ContentJourney.Selection;

namespace ContentJourney.Delivery.Content;

/// <summary>
/// The id of a content: its item with the inputs its wording depends on. So a client's cache never mixes the phone's form of a
/// message with the desktop's, and <c>node(id)</c> finds the same form again.
/// </summary>
internal static class ContentId
{
    public const string Kind = "Content";

    public static string Of(DeliveredContent content)
    {
        var (context, used) = (content.Context.Context, content.InputsUsed);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            json.WriteStringValue(content.Item.Key);
            json.WriteStringValue(content.Locale.Tag);
            json.WriteStringValue(context.Channel);
            json.WriteStringValue(used.Contains("persona") ? context.Persona : null);
            json.WriteStringValue(used.Contains("phase") ? context.Phase : null);
            json.WriteStringValue(used.Contains("seed") ? context.Seed : null);
            foreach (var (name, value) in Attributes(content))
            {
                Write(json, name, value);
            }

            json.WriteEndArray();
        }

        return NodeId.Write(Kind, System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>The content that an id names, as it is now; null when the id is none of ours or the item is gone or withheld.</summary>
    public static DeliveredContent? Find(DeliveryRequest request, string key)
    {
        try
        {
            using var json = JsonDocument.Parse(key);
            var parts = json.RootElement.EnumerateArray().ToArray();
            var context = new SelectionContext
            {
                Locale = Locale.Of(parts[1].GetString()!),
                Channel = parts[2].GetString()!,
                Persona = parts[3].GetString(),
                Phase = parts[4].GetString(),
                Seed = parts[5].GetString(),
                Attributes = parts.Skip(6).Chunk(2).ToDictionary(pair => pair[0].GetString()!, pair => Read(pair[1]), StringComparer.Ordinal),
                At = request.Now,
            };
            return request.Site.Items.TryGetValue(parts[0].GetString()!, out var item) && request.Site.Resolve(context).TryGet(out var resolved)
                ? request.Deliver(item, resolved)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or IndexOutOfRangeException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    private static IEnumerable<(string Name, AttributeValue Value)> Attributes(DeliveredContent content) => content.Selection.Wording.Inputs.Attributes
        .Where(content.Context.Context.Attributes.ContainsKey)
        .Select(name => (name, content.Context.Context.Attributes[name]));

    private static void Write(Utf8JsonWriter json, string name, AttributeValue value)
    {
        json.WriteStringValue(name);
        switch (value)
        {
            case AttributeValue.Number number:
                json.WriteNumberValue(number.Value);
                break;
            case AttributeValue.Boolean truth:
                json.WriteBooleanValue(truth.Value);
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }

    private static AttributeValue Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => new AttributeValue.Number(value.GetDecimal()),
        JsonValueKind.True or JsonValueKind.False => new AttributeValue.Boolean(value.GetBoolean()),
        JsonValueKind.String => new AttributeValue.Text(value.GetString()!),
        _ => throw new JsonException("An attribute is a text, a number or a boolean."),
    };
}
