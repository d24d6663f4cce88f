using System.Diagnostics.CodeAnalysis;

namespace ContentJourney.Content;

/// <summary>A BCP 47 language tag in its usual casing (<c>de</c>, <c>de-CH</c>, <c>zh-Hant-TW</c>). Immutable; compared by its text.</summary>
public sealed record Locale
{
    private Locale(string tag) => Tag = tag;

    /// <summary>Gets the tag: 1 to 8 subtags of 1 to 8 ASCII letters or digits, the first of 2 or 3 letters (or up to 8).</summary>
    public string Tag { get; }

    /// <summary>Gets the primary language subtag, e.g. <c>de</c>.</summary>
    public string Language => Tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? Tag[..end] : Tag;

    /// <summary>Gets the next wider tag, e.g. <c>de</c> for <c>de-CH</c>; null for a bare language.</summary>
    public Locale? Parent => Tag.LastIndexOf('-') is > 0 and var cut ? new Locale(WithoutSingletons(Tag[..cut])) : null;

    /// <summary>Gets this tag and its parents, the narrowest first.</summary>
    public IEnumerable<Locale> Chain()
    {
        for (var locale = this; locale is not null; locale = locale.Parent)
        {
            yield return locale;
        }
    }

    /// <summary>Reads a tag, or says that the text is not one.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Locale? locale)
    {
        var subtags = (text ?? "").Trim().Split('-', '_');
        var valid = subtags.Length <= 8
            && subtags[0].Length is >= 2 and <= 8 && subtags[0].All(char.IsAsciiLetter)
            && subtags.All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
        locale = valid ? new Locale(Cased(subtags)) : null;
        return valid;
    }

    /// <summary>Reads a tag that is known to be one.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static Locale Of(string text) => TryParse(text, out var locale) ? locale : throw new ArgumentException($"\"{text}\" is no BCP 47 language tag.", nameof(text));

    /// <inheritdoc/>
    public override string ToString() => Tag;

    // RFC 5646, section 2.1.1: up to the first singleton, script title case and region upper case; all else lower case.
    private static string Cased(string[] subtags)
    {
        var singleton = Array.FindIndex(subtags, subtag => subtag.Length == 1);
        var named = singleton < 0 ? subtags.Length : singleton;
        return string.Join('-', subtags.Select((subtag, position) => Cased(subtag, position < named ? position : 0)));
    }

    private static string Cased(string subtag, int position) => (position, subtag.Length) switch
    {
        ( > 0, 4) when subtag.All(char.IsAsciiLetter) => char.ToUpperInvariant(subtag[0]) + subtag[1..].ToLowerInvariant(),
        ( > 0, 2) => subtag.ToUpperInvariant(),
        _ => subtag.ToLowerInvariant(),
    };

    // RFC 4647, section 3.4: a single letter left at the end goes too.
    private static string WithoutSingletons(string tag) => tag.Length > 2 && tag[^2] == '-' ? WithoutSingletons(tag[..^2]) : tag;
}
