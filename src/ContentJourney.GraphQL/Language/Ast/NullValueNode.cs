namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>The literal <c>null</c>.</summary>
public sealed record NullValueNode : ValueNode;
