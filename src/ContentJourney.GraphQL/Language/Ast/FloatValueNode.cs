namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A number with a fraction or an exponent, as written.</summary>
public sealed record FloatValueNode(string Value) : ValueNode;
