namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A type that does not admit null.</summary>
public sealed record NonNullTypeNode(NullableTypeNode Type) : TypeNode;
