namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A text with its escapes already interpreted; <c>IsBlock</c> tells that it was written as a block string.</summary>
public sealed record StringValueNode(string Value, bool IsBlock = false) : ValueNode;
