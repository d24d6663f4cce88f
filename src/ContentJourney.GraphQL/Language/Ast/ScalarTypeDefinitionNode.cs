namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A scalar type.</summary>
public sealed record ScalarTypeDefinitionNode(StringValueNode? Description, NameNode Name, NodeList<DirectiveNode> Directives) : TypeDefinitionNode(Description, Name, Directives);
