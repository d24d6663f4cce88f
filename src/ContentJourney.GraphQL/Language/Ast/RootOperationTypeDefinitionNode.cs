namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>The object type that an operation starts from.</summary>
public sealed record RootOperationTypeDefinitionNode(OperationType Operation, NamedTypeNode Type) : Node;
