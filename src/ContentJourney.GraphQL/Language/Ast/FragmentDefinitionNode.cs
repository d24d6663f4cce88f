namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A named set of selections on one type.</summary>
public sealed record FragmentDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    NamedTypeNode TypeCondition,
    NodeList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet)
    : ExecutableDefinitionNode(Description, Directives, SelectionSet);
