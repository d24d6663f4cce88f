namespace ContentJourney.Benchmarks;

/// <summary>The queries that are measured.</summary>
internal static class Queries
{
    public const string Compact = """{ content(key: "item-42", context: { persona: "persona-2", phase: "desire", channel: "watch" }) { key locale headline { value } glance { title text } cacheKey } }""";

    public const string Rich = """{ content(key: "item-42", context: { persona: "persona-2", phase: "desire", channel: "desktop" }) { key headline { value } summary { value } body { value } callsToAction { label url } publishedAt } }""";

    public const string List = """{ contents(context: { persona: "persona-2", phase: "desire", channel: "mobile" }, first: 20) { nodes { key headline { value } summary { value } } totalCount } }""";
}
