namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A selected field; without a selection set of its own it has to be a leaf.</summary>
public sealed record FieldNode(
    NameNode? Alias,
    NameNode Name,
    NodeList<ArgumentNode> Arguments,
    NodeList<DirectiveNode> Directives,
    SelectionSetNode? SelectionSet)
    : SelectionNode(Directives)
{
    /// <summary>The key of the field in the response: its alias, or else its name.</summary>
    public string ResponseName => Alias?.Value ?? Name.Value;
}
