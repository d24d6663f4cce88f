using ContentJourney.Publishing;

namespace ContentJourney.Transfer;

/// <summary>A site on its way out.</summary>
/// <param name="archive">The form in which it goes.</param>
/// <param name="contents">The site.</param>
/// <param name="day">The day it goes.</param>
public sealed class SiteExport(ISiteArchive archive, SiteContents contents, DateOnly day)
{
    /// <summary>Gets a name for the file, e.g. <c>morgenroutine-2026-12-24.zip</c>.</summary>
    public string FileName => FormattableString.Invariant($"{contents.Site.Settings.Key}-{day:yyyy-MM-dd}.zip");

    /// <summary>Writes the archive from its beginning to its end, and leaves the stream open.</summary>
    public void Write(Stream stream) => archive.Write(contents, stream);
}
