using ContentJourney.Texts;

namespace ContentJourney.Shaping.Writing;

/// <summary>Escapes text for HTML and XML alike.</summary>
internal static class Markup
{
    public static string Escape(string text) => TextCleaning.Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    public static string EscapeAttribute(string text) => Escape(text).Replace("\"", "&quot;", StringComparison.Ordinal);
}
