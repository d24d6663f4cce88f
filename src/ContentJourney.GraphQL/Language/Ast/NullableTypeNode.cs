namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>What a non-null type may wrap: a named type or a list type.</summary>
public abstract record NullableTypeNode : TypeNode;
