using System.Text.Json;
using System.Text.Json.Serialization;
using ContentJourney.Documents;

namespace ContentJourney.OrchardCore;

/// <summary>Writes a value of the domain into a part as documents hold it, whatever the serializer's own options are.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class DocumentConverter<T> : JsonConverter<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonSerializer.Deserialize<T>(ref reader, DocumentJson.Options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, DocumentJson.Options);
}
