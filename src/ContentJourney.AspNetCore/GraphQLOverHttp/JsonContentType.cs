using Microsoft.Net.Http.Headers;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Tells whether a body is said to be JSON in UTF-8. Nothing else is read: what a form of another site can send is not.</summary>
internal static class JsonContentType
{
    private static readonly HeaderCache<bool> _known = new(Parse);

    public static bool Is(string? contentType) => contentType is not null && _known.Read(contentType);

    private static bool Parse(string contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (type.Charset.Length == 0 || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
