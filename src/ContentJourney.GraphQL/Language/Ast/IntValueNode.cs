namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>An integer as written; it may be larger than any machine integer.</summary>
public sealed record IntValueNode(string Value) : ValueNode;
