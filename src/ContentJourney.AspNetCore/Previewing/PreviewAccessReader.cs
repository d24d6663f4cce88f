using ContentJourney.Access;
using ContentJourney.AspNetCore.Access;
using ContentJourney.AspNetCore.GraphQLOverHttp;
using ContentJourney.Previewing;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.AspNetCore.Previewing;

/// <summary>Lets a call see drafts: those of its preview token, or all of them by a key. A key beside a token adds what it may do.</summary>
internal sealed class PreviewAccessReader(PreviewSites sites, IPreviewTokens tokens, ApiKeyReader keys, TimeProvider time) : IAccessReader
{
    private const string TokenScheme = "Preview ";
    private const string Schemes = "Preview, Bearer";

    private static readonly PreviewGrant _allDrafts = new(null, null, DateTimeOffset.MaxValue);

    private static readonly RequestAccess _missing = RequestAccess.Refused(HttpProblem.Unauthorized(
        "A preview takes \"Authorization: Preview TOKEN\", the parameter \"token\" in the address, or a key with the scope \"preview\" as \"Authorization: Bearer cj_…\".",
        Schemes,
        "PREVIEW_TOKEN_MISSING"));

    private static readonly RequestAccess _invalid = RequestAccess.Refused(HttpProblem.Unauthorized(
        "This preview link has ended or is not complete. Preview links end after a while; ask whoever sent it for a new one.",
        Schemes,
        "PREVIEW_TOKEN_INVALID"));

    private static readonly RequestAccess _scopeless = RequestAccess.Refused(new HttpProblem(
        StatusCodes.Status403Forbidden,
        "To see drafts the key needs the scope \"preview\", or the call a preview token beside it.",
        "FORBIDDEN"));

    public async ValueTask<RequestAccess> ReadAsync(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        var token = TokenOf(request, header);
        var brought = header.StartsWith(ApiKeyReader.Scheme, StringComparison.OrdinalIgnoreCase) ? await keys.ReadAsync(request).ConfigureAwait(false) : null;
        return brought is { Problem: not null } ? brought
            : token is not null ? await OpenAsync(tokens.Read(token, time.GetUtcNow()), brought ?? RequestAccess.Anonymous, request).ConfigureAwait(false)
            : brought is null ? _missing
            : brought.Scopes.Contains(Scope.Preview) ? await OpenAsync(_allDrafts, brought, request).ConfigureAwait(false)
            : _scopeless;
    }

    private async ValueTask<RequestAccess> OpenAsync(PreviewGrant? grant, RequestAccess brought, HttpRequest request) => grant is null
        ? _invalid
        : new RequestAccess(brought.Scopes.Append(Scope.Preview).ToHashSet(), null) { Site = await sites.ReadAsync(grant, request.HttpContext.RequestAborted).ConfigureAwait(false) };

    private static string? TokenOf(HttpRequest request, string header) =>
        header.StartsWith(TokenScheme, StringComparison.OrdinalIgnoreCase) ? header[TokenScheme.Length..].Trim()
        : request.Query["token"].ToString() is { Length: > 0 } token ? token
        : null;
}
