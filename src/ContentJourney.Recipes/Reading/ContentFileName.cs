using System.Diagnostics.CodeAnalysis;
using ContentJourney.Content;

namespace ContentJourney.Recipes.Reading;

/// <summary>What the path of a content file says: <c>content/TYPE/KEY[@VARIANT][.LOCALE].md</c>.</summary>
/// <param name="Path">The path.</param>
/// <param name="Type">The content type's key.</param>
/// <param name="Key">The item's key.</param>
/// <param name="Variant">The variant's key; null for a base.</param>
/// <param name="Locale">The locale; null for the site's default.</param>
internal sealed record ContentFileName(string Path, string Type, string Key, string? Variant, Locale? Locale)
{
    public const string Rule = "content/<type>/<key>.md, <key>.<locale>.md, <key>@<variant>.md or <key>@<variant>.<locale>.md";

    public static bool TryParse(string path, [NotNullWhen(true)] out ContentFileName? name)
    {
        name = null;
        var parts = path.Split('/');
        if (parts.Length != 3 || !parts[2].EndsWith(".md", StringComparison.Ordinal))
        {
            return false;
        }

        var dotted = parts[2][..^3].Split('.', 2);
        var words = dotted[0].Split('@', 2);
        Locale? locale = null;
        if (!words.All(Content.Key.IsKey) || (dotted.Length == 2 && !Content.Locale.TryParse(dotted[1], out locale)))
        {
            return false;
        }

        name = new ContentFileName(path, parts[1], words[0], words.Length == 2 ? words[1] : null, locale);
        return true;
    }
}
