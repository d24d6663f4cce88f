namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A fragment written where it is used; without a type condition it has the type around it.</summary>
public sealed record InlineFragmentNode(NamedTypeNode? TypeCondition, NodeList<DirectiveNode> Directives, SelectionSetNode SelectionSet) : SelectionNode(Directives);
