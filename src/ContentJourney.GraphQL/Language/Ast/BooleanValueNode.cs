namespace ContentJourney.GraphQL.Language.Ast;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record BooleanValueNode(bool Value) : ValueNode;
