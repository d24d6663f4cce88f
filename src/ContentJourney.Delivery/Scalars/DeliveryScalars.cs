using System.Globalization;
using ContentJourney.Content;
using ContentJourney.GraphQL.TypeSystem;

namespace ContentJourney.Delivery.Scalars;

/// <summary>The scalars of the delivery API beside the built-in ones.</summary>
internal static class DeliveryScalars
{
    private const int MaxUrlLength = 2_000;

    private static readonly string[] _momentFormats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    public static ScalarType[] All =>
    [
        new TextScalar(
            "DateTime",
            "A moment with its offset, after RFC 3339.",
            "https://scalars.graphql.org/andimarek/date-time",
            "a moment with its offset such as 2026-03-01T08:30:00Z",
            text => DateTimeOffset.TryParseExact(text, _momentFormats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) && HasOffset(text) ? moment : null,
            value => ((DateTimeOffset)value).ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)),
        new TextScalar(
            "Date",
            "A day, after RFC 3339.",
            "https://www.rfc-editor.org/rfc/rfc3339",
            "a day such as 2026-03-01",
            text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            value => ((DateOnly)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        new TextScalar(
            "URL",
            "An RFC 3986 absolute or root-relative reference.",
            "https://www.rfc-editor.org/rfc/rfc3986",
            "an absolute or root-relative address",
            text => text.Length <= MaxUrlLength && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _) ? text : null,
            value => (string)value),
        new TextScalar(
            "Locale",
            "BCP 47 language tag.",
            "https://www.rfc-editor.org/rfc/bcp/bcp47.txt",
            "a language tag such as de or de-CH",
            text => Locale.TryParse(text, out var locale) ? locale : null,
            value => ((Locale)value).Tag),
        new AttributeValueScalar(),
    ];

    // Without an offset a moment would depend on where the server stands.
    private static bool HasOffset(string text) => text[^1] is 'Z' or 'z' || text.AsSpan(10).IndexOfAny('+', '-') >= 0;
}
