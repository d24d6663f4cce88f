using System.Text.Json;
using System.Text.Json.Serialization;
using ContentJourney.Content;

namespace ContentJourney.Documents;

/// <summary>A locale is its tag.</summary>
internal sealed class LocaleConverter : JsonConverter<Locale>
{
    public override Locale Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Locale.TryParse(reader.GetString(), out var locale) ? locale : throw new JsonException("A stored locale is no BCP 47 language tag.");

    public override void Write(Utf8JsonWriter writer, Locale value, JsonSerializerOptions options) => writer.WriteStringValue(value.Tag);
}
