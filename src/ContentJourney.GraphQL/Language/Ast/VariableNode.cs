namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>A variable, where declared and where used; the name is without the dollar sign.</summary>
public sealed record VariableNode(NameNode Name) : ValueNode;
