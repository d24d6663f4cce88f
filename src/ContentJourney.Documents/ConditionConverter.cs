using System.Text.Json;
using System.Text.Json.Serialization;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Documents;

/// <summary>A condition is its canonical text.</summary>
internal sealed class ConditionConverter : JsonConverter<Condition>
{
    public override Condition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, Condition value, JsonSerializerOptions options)
    {
        // What could not be read again must not be stored: one such text would keep the whole site from loading.
        Parse(value.Text);
        writer.WriteStringValue(value.Text);
    }

    private static Condition Parse(string? text)
    {
        var parsed = ConditionParser.Parse(text ?? "");
        return parsed.TryGet(out var condition) ? condition : throw new JsonException($"The condition \"{text}\" cannot be kept: {parsed.Problems[0].Message}");
    }
}
