using ContentJourney.AspNetCore.GraphQLOverHttp;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.Access;

/// <summary>Lets in whom the host lets in.</summary>
internal sealed class CallerAccessReader(ICallerAccess callers) : IAccessReader
{
    private static readonly RequestAccess _unknown = RequestAccess.Refused(HttpProblem.Unauthorized("What is published here is not for everybody; sign in first.", "Bearer"));

    private static readonly RequestAccess _forbidden = RequestAccess.Refused(new HttpProblem(
        StatusCodes.Status403Forbidden,
        "This account may not query deliveries; an administrator can give its role the permission.",
        "FORBIDDEN"));

    public async ValueTask<RequestAccess> ReadAsync(HttpRequest request) => await callers.ReadAsync(request.HttpContext).ConfigureAwait(false) is { } access ? new RequestAccess(access.Scopes, null) { IsForTheCaller = !access.IsForAll }
        : request.HttpContext.User.Identity?.IsAuthenticated == true ? _forbidden
        : _unknown;
}
