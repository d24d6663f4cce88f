using System.Globalization;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>Moments as fields for day and time take them, in UTC.</summary>
internal static class Moment
{
    public static string? Of(DateTimeOffset? moment) => moment?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
