using System.Globalization;

namespace ContentJourney.Admin.Areas.Admin.Pages.Pictures;

/// <summary>Sizes of files as people read them.</summary>
internal static class FileSize
{
    /// <summary>Bytes in the greatest unit that leaves at least one, in the reader's number format.</summary>
    public static string Of(long bytes) => bytes switch
    {
        < 1 << 10 => string.Create(CultureInfo.CurrentCulture, $"{bytes} B"),
        < 1 << 20 => string.Create(CultureInfo.CurrentCulture, $"{bytes / 1024m:0} KiB"),
        _ => string.Create(CultureInfo.CurrentCulture, $"{bytes / 1048576m:0.0} MiB"),
    };
}
