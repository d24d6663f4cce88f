using ContentJourney.GraphQL.Language.Ast;

namespace ContentJourney.GraphQL.Validation;

/// <summary>A place where an operation or fragment uses a variable.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Position">What is expected there.</param>
internal readonly record struct VariableUse(VariableNode Node, InputPosition Position);
