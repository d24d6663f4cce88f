using ContentJourney.Content;
using ContentJourney.Fitting;

namespace ContentJourney.Delivery.Content;

/// <summary>Where pictures are to be had.</summary>
internal static class MediaLinks
{
    public static string Url(FittedMedia media, int? width, int? height, string? format)
    {
        var sizes = media.Renditions.Prepend(new Rendition(media.File, media.Width ?? int.MaxValue, media.Height ?? int.MaxValue)).ToArray();
        var formatted = sizes.Where(size => format is null || size.File.EndsWith("." + format, StringComparison.OrdinalIgnoreCase)).ToArray();
        var candidates = formatted.Length > 0 ? formatted : sizes;
        var enough = candidates.Where(size => size.Width >= (width ?? int.MaxValue) && size.Height >= (height ?? 0));
        var chosen = width is null && height is null && format is null ? sizes[0] : enough.MinBy(size => size.Width) ?? candidates[0];
        return "/" + string.Join('/', chosen.File.Split('/').Select(Uri.EscapeDataString));
    }

    public static string ContentType(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".SVG" => "image/svg+xml",
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".WEBP" => "image/webp",
        ".AVIF" => "image/avif",
        ".GIF" => "image/gif",
        ".MP3" => "audio/mpeg",
        ".MP4" => "video/mp4",
        ".PDF" => "application/pdf",
        _ => "application/octet-stream",
    };
}
