namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A reference to a type by its name.</summary>
public sealed record NamedTypeNode(NameNode Name) : NullableTypeNode;
