namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A query, mutation or subscription; without a name it is anonymous.</summary>
public sealed record OperationDefinitionNode(
    StringValueNode? Description,
    OperationType Operation,
    NameNode? Name,
    NodeList<VariableDefinitionNode> VariableDefinitions,
    NodeList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet)
    : ExecutableDefinitionNode(Description, Directives, SelectionSet);
