using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ContentJourney.Storage.Model;

/// <summary>Moments are kept as ISO 8601 text in UTC with seven decimals: exact to the tick in either database (PostgreSQL's own type is not), and its order is that of time.</summary>
internal sealed class MomentConverter() : ValueConverter<DateTimeOffset, string>(moment => Write(moment), text => Read(text))
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    private static string Write(DateTimeOffset moment) => moment.ToUniversalTime().ToString(Format, CultureInfo.InvariantCulture);

    private static DateTimeOffset Read(string text) => DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
