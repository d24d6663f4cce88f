namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>An argument of a field or directive, or a field of an input object type.</summary>
public sealed record InputValueDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    TypeNode Type,
    ValueNode? DefaultValue,
    NodeList<DirectiveNode> Directives)
    : Node;
