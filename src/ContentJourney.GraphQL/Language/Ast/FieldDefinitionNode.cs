namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A field of an object or interface type.</summary>
public sealed record FieldDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    NodeList<InputValueDefinitionNode> Arguments,
    TypeNode Type,
    NodeList<DirectiveNode> Directives)
    : Node;
