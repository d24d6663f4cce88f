using ContentJourney.Collections;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Transfer;

/// <summary>The form in which sites travel: a zip archive.</summary>
public interface ISiteArchive
{
    /// <summary>Reads and checks a site. Whatever the bytes are, the answer is a site or all that is wrong, each with its place in the files as its path.</summary>
    Outcome<IncomingSite> Read(ReadOnlyMemory<byte> archive);

    /// <summary>Writes a site; equal sites give equal bytes.</summary>
    /// <param name="contents">The site.</param>
    /// <param name="archive">Where to; written from its beginning to its end, and left open.</param>
    void Write(SiteContents contents, Stream archive);

    /// <summary>The sites that came along, by name in ordinal order.</summary>
    ValueList<ShippedSite> ListShipped();

    /// <summary>A site that came along, as an archive; null when there is none of that name.</summary>
    ReadOnlyMemory<byte>? FindShipped(string name);
}
