using ContentJourney.GraphQL.Language;

namespace ContentJourney.GraphQL.Response;

/// <summary>What went wrong, as a response says it.</summary>
/// <param name="Message">What is wrong and what would be right, for a developer.</param>
[SpecSection("sec-Errors")]
public sealed record GraphQLError(string Message)
{
    private const int LongestMessage = 1_000;

    /// <summary>What is wrong and what would be right, for a developer; at most 1,000 UTF-16 code units and an ellipsis, whatever a client made it quote.</summary>
    public string Message { get; init; } = Message.Length <= LongestMessage ? Message : Message[..LongestMessage] + "…";

    /// <summary>The places in the document that the error is about; empty when it is about none.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>The response names (<c>string</c>) and list positions (<c>int</c>) that lead to the field whose value is missing; null when it is about none.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>A stable code for programs, written as <c>extensions.code</c>; null for none.</summary>
    public string? Code { get; init; }
}
