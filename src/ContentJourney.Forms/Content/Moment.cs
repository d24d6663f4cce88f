using System.Globalization;

namespace ContentJourney.Forms.Content;

/// <summary>Moments as fields for day and time take them, in UTC.</summary>
public static class Moment
{
    /// <summary>The moment to the minute, e.g. <c>2026-12-24T18:00</c>; null for none.</summary>
    public static string? Of(DateTimeOffset? moment) => moment?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
