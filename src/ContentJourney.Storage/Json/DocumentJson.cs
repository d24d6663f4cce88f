using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ContentJourney.Storage.Json;

/// <summary>How documents stand in the database. Members that a document has and the domain does not know are passed over, so that an older version reads what a newer one wrote.</summary>
internal static class DocumentJson
{
    private static readonly JsonSerializerOptions _options = Create();

    public static string Write<T>(T document) => JsonSerializer.Serialize(document, _options);

    public static T Read<T>(string json)
        where T : notnull => JsonSerializer.Deserialize<T>(json, _options) ?? throw new JsonException($"A stored {typeof(T).Name} is null.");

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            IgnoreReadOnlyProperties = true,

            // The text goes into a database, never into a page: umlauts stay readable.
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
