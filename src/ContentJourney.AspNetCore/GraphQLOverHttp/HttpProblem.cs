using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Why a request is not executed.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Message">What is wrong and what would be right.</param>
/// <param name="Code">A stable code for programs; null for none.</param>
internal sealed record HttpProblem(int Status, string Message, string? Code = null)
{
    /// <summary>Gets the status code after the draft of GraphQL over HTTP.</summary>
    public int DraftStatus { get; init; } = Status;

    /// <summary>Gets the status code under <c>application/json</c>.</summary>
    public int JsonStatus { get; init; } = Status;

    /// <summary>Gets a header that the status code calls for.</summary>
    public (string Name, string Value)? Header { get; init; }

    /// <summary>No GraphQL request: a parameter is missing or of the wrong type.</summary>
    public static HttpProblem Malformed(string message) => new(StatusCodes.Status400BadRequest, message) { DraftStatus = StatusCodes.Status422UnprocessableEntity };

    /// <summary>A request that does not prove what it must.</summary>
    /// <param name="message">What is wrong and what would be right.</param>
    /// <param name="schemes">The schemes of <c>Authorization</c> that would do (RFC 9110, 11.6.1).</param>
    /// <param name="code">A stable code for programs; null for none.</param>
    public static HttpProblem Unauthorized(string message, string schemes, string? code = null) =>
        new(StatusCodes.Status401Unauthorized, message, code) { Header = ("WWW-Authenticate", schemes) };

    /// <summary>A request for which another status code says enough.</summary>
    public static HttpProblem BadRequest(string message, string? code = null) => new(StatusCodes.Status400BadRequest, message, code);
}
