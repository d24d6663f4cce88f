using Microsoft.Net.Http.Headers;

namespace ContentJourney.AspNetCore.GraphQLOverHttp;

/// <summary>Chooses between the media types of a response after RFC 9110, 12.5.1: the most specific range that covers a type says how welcome it is.</summary>
internal static class AcceptHeader
{
    private const int NotCovered = 0;

    /// <summary>The more welcome format; of two equally welcome ones the one named more exactly, then the one named first. Null when neither is welcome.</summary>
    public static ResponseFormat? Choose(string accept)
    {
        if (!MediaTypeHeaderValue.TryParseList([accept], out var ranges))
        {
            return ResponseFormat.Json;
        }

        var (graphQL, json) = (Welcome.Of(ResponseFormat.GraphQL, ranges), Welcome.Of(ResponseFormat.Json, ranges));
        var best = graphQL.CompareTo(json) > 0 ? graphQL : json;
        return best.Quality > 0 ? best.Format : null;
    }

    private sealed record Welcome(ResponseFormat Format, double Quality, int Precision, int Place)
    {
        public static Welcome Of(ResponseFormat format, IList<MediaTypeHeaderValue> ranges) => ranges
            .Select((range, place) => new Welcome(format, range.Quality ?? 1, PrecisionOf(range, format), place))
            .Where(welcome => welcome.Precision != NotCovered)
            .DefaultIfEmpty(new Welcome(format, 0, NotCovered, 0))
            .MaxBy(welcome => welcome.Precision)!;

        public int CompareTo(Welcome other) => (Quality, Precision, -Place).CompareTo((other.Quality, other.Precision, -other.Place));

        // How exactly a range covers the type: by name, as application/*, as */* or not at all.
        private static int PrecisionOf(MediaTypeHeaderValue range, ResponseFormat format) =>
            range.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase) ? 3
            : range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase) ? 2
            : range.MatchesAllTypes ? 1
            : NotCovered;
    }
}
