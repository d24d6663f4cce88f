namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A list of another type.</summary>
public sealed record ListTypeNode(TypeNode Type) : NullableTypeNode;
