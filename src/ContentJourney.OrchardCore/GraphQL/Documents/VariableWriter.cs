using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using GraphQL.Validation;

namespace ContentJourney.OrchardCore.GraphQL.Documents;

/// <summary>Writes variables as GraphQL.NET has read them, as JSON.</summary>
internal static class VariableWriter
{
    /// <summary>Writes some variables, those that have a value; null when there are none.</summary>
    public static JsonElement? Write(Variables variables, HashSet<string> used, (string Name, string Value)? other)
    {
        if (used.Count == 0 && other is null)
        {
            return null;
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            if (other is var (name, text))
            {
                json.WriteString(name, text);
            }

            foreach (var variable in variables.Where(variable => variable.ValueSpecified && used.Contains(variable.Name)))
            {
                json.WritePropertyName(variable.Name);
                Write(json, variable.Value);
            }

            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case IDictionary<string, object?> fields:
                json.WriteStartObject();
                foreach (var (name, field) in fields)
                {
                    json.WritePropertyName(name);
                    Write(json, field);
                }

                json.WriteEndObject();
                break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case BigInteger number:
                json.WriteRawValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                JsonSerializer.Serialize(json, value, value.GetType());
                break;
        }
    }
}
