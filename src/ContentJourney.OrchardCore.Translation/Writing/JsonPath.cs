using System.Text.Json.Nodes;

namespace ContentJourney.OrchardCore.Translation.Writing;

/// <summary>Names of objects in objects, joined by dots.</summary>
internal static class JsonPath
{
    /// <summary>Sets what stands at a path, and makes the objects on the way.</summary>
    public static void Set(JsonObject root, string path, JsonNode? value)
    {
        var names = path.Split('.');
        foreach (var name in names[..^1])
        {
            root = root[name] as JsonObject ?? Add(root, name);
        }

        root[names[^1]] = value;
    }

    private static JsonObject Add(JsonObject parent, string name)
    {
        var child = new JsonObject();
        parent[name] = child;
        return child;
    }
}
