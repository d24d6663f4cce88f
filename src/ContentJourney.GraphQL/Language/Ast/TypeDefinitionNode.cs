namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A definition of a named type.</summary>
public abstract record TypeDefinitionNode(StringValueNode? Description, NameNode Name, NodeList<DirectiveNode> Directives) : TypeSystemDefinitionNode;
