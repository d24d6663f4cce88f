namespace ContentJourney.GraphQL.Language.Ast;

/// <summary>An input object literal; the order of the fields is that of the source.</summary>
public sealed record ObjectValueNode(NodeList<ObjectFieldNode> Fields) : ValueNode;
