namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>One value of an enum type.</summary>
public sealed record EnumValueDefinitionNode(StringValueNode? Description, NameNode Name, NodeList<DirectiveNode> Directives) : Node;
