using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ContentJourney.Documents;

/// <summary>
/// The JSON in which values of the domain are kept. Members that a document has and the domain does not know are passed over, so that
/// an older version reads what a newer one wrote.
/// </summary>
public static class DocumentJson
{
    /// <summary>Gets the form as options of the serializer, for those that write a document within another; they cannot be changed.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>The document of a value.</summary>
    /// <typeparam name="T">The domain's type; of a value of several kinds the one that all have in common, as its document says which it is.</typeparam>
    /// <param name="document">The value.</param>
    /// <exception cref="JsonException">The value holds a condition that could not be read again.</exception>
    public static string Write<T>(T document) => JsonSerializer.Serialize(document, Options);

    /// <summary>The value of a document.</summary>
    /// <typeparam name="T">The type it was written as.</typeparam>
    /// <param name="json">What <see cref="Write"/> made of it, in this version or another.</param>
    /// <exception cref="JsonException">The text is no document of the type.</exception>
    public static T Read<T>(string json)
        where T : notnull => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"A stored {typeof(T).Name} is null.");

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            IgnoreReadOnlyProperties = true,

            // The text is kept, and goes into no page as it is: umlauts stay readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            AllowOutOfOrderMetadataProperties = true,
            Converters =
            {
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
                new LocaleConverter(),
                new ConditionConverter(),
                new ValueListConverterFactory(),
            },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { DocumentShape.NameKinds, DocumentShape.OmitEmptyLists } },
        };
        options.MakeReadOnly();
        return options;
    }
}
