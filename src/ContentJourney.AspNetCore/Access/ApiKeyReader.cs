using ContentJourney.Access;
using ContentJourney.AspNetCore.GraphQLOverHttp;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.Access;

/// <summary>Reads the key of a request. What is published needs none.</summary>
internal sealed class ApiKeyReader(IApiKeyStore store) : IAccessReader
{
    /// <summary>What <c>Authorization</c> begins with when it brings a key.</summary>
    public const string Scheme = "Bearer ";

    public ValueTask<RequestAccess> ReadAsync(HttpRequest request)
    {
        var header = request.Headers.Authorization;
        return header.Count == 0 ? new(RequestAccess.Anonymous) : FindAsync(header.ToString(), request.HttpContext.RequestAborted);
    }

    private async ValueTask<RequestAccess> FindAsync(string header, CancellationToken cancellation)
    {
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || ApiKeySecret.Split(header[Scheme.Length..].Trim()) is not var (id, secret))
        {
            return Refused("\"Authorization\" is \"Bearer\" and a key that begins with \"cj_\"; without the header one reads what is published.");
        }

        var key = await store.FindAsync(id, cancellation).ConfigureAwait(false);
        return key is not null && ApiKeySecret.Fits(key, secret)
            ? new RequestAccess(key.Scopes.ToHashSet(), null)
            : Refused("This key is not known or was revoked.");
    }

    private static RequestAccess Refused(string message) => RequestAccess.Refused(HttpProblem.Unauthorized(message, "Bearer"));
}
