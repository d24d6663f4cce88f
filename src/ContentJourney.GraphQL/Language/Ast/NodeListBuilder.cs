namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>Makes lists of nodes; collection expressions call it.</summary>
public static class NodeListBuilder
{
    /// <summary>A list of the given nodes.</summary>
    public static NodeList<T> Create<T>(ReadOnlySpan<T> items)
        where T : Node
        => items.IsEmpty ? Empty<T>.List : new NodeList<T>(items.ToArray());

    private static class Empty<T>
        where T : Node
    {
        public static readonly NodeList<T> List = new([]);
    }
}
