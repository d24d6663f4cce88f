using System.Text.Json;
using ContentJourney.OrchardCore.Tests.Hosts;

namespace ContentJourney.OrchardCore.Tests.Deliveries;

/// <summary>What is asked of both hosts: everything of a delivery but ids and times.</summary>
internal static class Questions
{
    public const string Fields = """
        key type path locale topics
        headline { value form characters source } summary { value form characters source } body { value form characters source }
        callsToAction { label url kind variant } media { url alt width height contentType } glance { title text source }
        speech { ssml plain seconds reprompt source }
        selection { variants { key persona phase channel condition } fields { name variant source } inputsUsed experiment arm }
        """;

    public static readonly string[] Channels = ["desktop", "mobile", "watch", "voice"];

    private static readonly string[] _locales = ["de", "en"];

    public static string Content(string fields = Fields) => $$"""query($key: String!, $context: ContextInput!) { content(key: $key, context: $context) { {{fields}} } }""";

    /// <summary>Every item of the demo with every channel and some persona.</summary>
    public static async Task<IReadOnlyList<(string Key, object Context)>> AllAsync(HostProcess host, string path)
    {
        var answer = await host.AskAsync(path, """{ contents(context: { channel: "desktop" }, first: 100) { nodes { key } } personas { key } }""");
        using var document = JsonDocument.Parse(answer);
        var data = document.RootElement.GetProperty("data");
        var keys = data.GetProperty("contents").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()!).ToArray();
        var personas = data.GetProperty("personas").EnumerateArray().Select(node => node.GetProperty("key").GetString()!).ToArray();
        return [.. keys.SelectMany((key, at) => Channels.SelectMany(channel => _locales.Select(locale => (key, (object)new { channel, locale, persona = personas[at % personas.Length] }))))];
    }
}
