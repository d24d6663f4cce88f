namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>An operation or a fragment.</summary>
public abstract record ExecutableDefinitionNode(StringValueNode? Description, NodeList<DirectiveNode> Directives, SelectionSetNode SelectionSet) : DefinitionNode;
