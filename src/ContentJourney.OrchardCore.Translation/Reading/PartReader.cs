using System.Text.Json;
using System.Text.Json.Nodes;
using ContentJourney.Documents;
using ContentJourney.Problems;

namespace ContentJourney.OrchardCore.Translation.Reading;

/// <summary>Reads what our parts hold: values of the domain in the JSON of <see cref="DocumentJson"/>.</summary>
internal static class PartReader
{
    /// <summary>The value of a property of a part; nothing when there is none. A problem when it cannot be read.</summary>
    public static T? Read<T>(JsonObject parts, string part, string property, List<Problem> problems)
        where T : class
    {
        try
        {
            return (parts[part] as JsonObject)?[property]?.Deserialize<T>(DocumentJson.Options);
        }
        catch (JsonException exception)
        {
            problems.Add(new Problem("part.malformed", $"{part}.{property} cannot be read: {exception.Message}", $"{part}/{property}"));
            return null;
        }
    }
}
