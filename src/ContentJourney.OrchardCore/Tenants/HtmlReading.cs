using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Shaping;

namespace ContentJourney.OrchardCore.Tenants;

/// <summary>Makes Markdown of what HTML editors wrote.</summary>
internal static class HtmlReading
{
    /// <summary>The same text in Markdown; what is not allowed anywhere is gone.</summary>
    public static Func<string, string> By(TextShaper shaper) => html => shaper.Write(TextShaper.ReadHtml(html), TextForm.Markdown, Locale.Of("und"));
}
