namespace ContentJourney.GraphQL.Execution;

/// <summary>What a resolver gives instead of a value when there is an expected reason that there is none.</summary>
/// <param name="Message">What is wrong and what would be right, for a developer.</param>
/// <param name="Code">A stable code for programs.</param>
public sealed record FieldError(string Message, string? Code = null);
