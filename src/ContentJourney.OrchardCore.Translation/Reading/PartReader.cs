using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ContentJourney.Documents;
using ContentJourney.Problems;

namespace ContentJourney.OrchardCore.Translation.Reading;

/// <summary>Reads what our parts hold: values of the domain in the JSON of <see cref="DocumentJson"/>.</summary>
internal static class PartReader
{
    // Others write into parts as well, so nothing is taken on trust.
    private static readonly JsonSerializerOptions _strict = new(DocumentJson.Options)
    {
        RespectNullableAnnotations = true,
        TypeInfoResolver = DocumentJson.Options.TypeInfoResolver!.WithAddedModifier(RequireParameters),
    };

    /// <summary>The value of a property of a part; nothing when there is none. A problem when it cannot be read.</summary>
    public static T? Read<T>(JsonObject parts, string part, string property, List<Problem> problems)
        where T : class
    {
        try
        {
            return (parts[part] as JsonObject)?[property]?.Deserialize<T>(_strict);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            problems.Add(new Problem("part.malformed", $"{part}.{property} cannot be read: {exception.Message}", $"{part}/{property}"));
            return null;
        }
    }

    // What a constructor must be given cannot be left out.
    private static void RequireParameters(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property is { IsSetNullable: false, PropertyType.IsValueType: false, AssociatedParameter: { HasDefaultValue: false, IsMemberInitializer: false } }))
        {
            property.IsRequired = true;
        }
    }
}
