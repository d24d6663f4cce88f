namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A name used as a value.</summary>
public sealed record EnumValueNode(string Value) : ValueNode;
