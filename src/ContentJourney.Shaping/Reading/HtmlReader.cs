using AngleSharp.Html.Parser;
using ContentJourney.Texts;

namespace ContentJourney.Shaping.Reading;

/// <summary>Reads HTML as a browser does, and takes over what the allow-list knows.</summary>
internal static class HtmlReader
{
    public static RichText Read(string html)
    {
        if (Intricacy.IsTooDeepHtml(html))
        {
            return PlainReader.Read(html);
        }

        using var document = new HtmlParser().ParseDocument(html);
        return new RichText(BlockReader.Read(document.Body));
    }
}
