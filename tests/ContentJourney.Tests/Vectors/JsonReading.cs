using System.Text.Json;
using ContentJourney.Collections;

namespace ContentJourney.Tests.Vectors;

internal static class JsonReading
{
    public static JsonElement? Find(this JsonElement json, string name) => json.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;

    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;

    public static string? FindText(this JsonElement json, string name) => json.Find(name)?.GetString();

    public static int FindNumber(this JsonElement json, string name) => json.Find(name)?.GetInt32() ?? 0;

    public static bool FindTruth(this JsonElement json, string name) => json.Find(name)?.GetBoolean() ?? false;

    public static ValueList<string> Texts(this JsonElement json, string name) => json.Each(name, element => element.GetString()!);

    public static ValueList<T> Each<T>(this JsonElement json, string name, Func<JsonElement, T> read) =>
        json.Find(name) is { } list ? list.EnumerateArray().Select(read).ToValueList() : [];
}
