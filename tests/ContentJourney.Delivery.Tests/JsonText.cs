using System.Text.Json;

namespace ContentJourney.Delivery.Tests;

/// <summary>Reads answers by path, e.g. <c>content.headline.value</c> or <c>personas.0.key</c>.</summary>
internal static class JsonText
{
    public static JsonElement At(this JsonElement element, string path) => path.Split('.').Aggregate(element, (found, step) =>
        found.ValueKind == JsonValueKind.Array ? found[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : found.GetProperty(step));

    public static string? TextAt(this JsonElement element, string path) => element.At(path).GetString();

    public static bool IsNullAt(this JsonElement element, string path) => element.At(path).ValueKind == JsonValueKind.Null;

    /// <summary>A property of every element of a list.</summary>
    public static string[] Each(this JsonElement element, string path, string property) =>
        [.. element.At(path).EnumerateArray().Select(item => item.TextAt(property)!)];

    public static string[] TextsAt(this JsonElement element, string path) => [.. element.At(path).EnumerateArray().Select(item => item.GetString()!)];
}
