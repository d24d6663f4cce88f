using System.Collections.Frozen;

namespace ContentJourney.Shaping.Reading;

/// <summary>The allow-list of HTML, by what becomes of an element. An element in none of the sets is left out, its content stays.</summary>
internal static class Elements
{
    /// <summary>Left out with all they hold: what runs, loads, styles, draws or asks.</summary>
    public static readonly FrozenSet<string> Dropped = Set(
        "script style iframe object embed applet svg math template noscript title head noembed noframes frame frameset portal link meta base param source track " +
        "textarea select option optgroup datalist input video audio canvas dialog xmp plaintext listing");

    /// <summary>Parts of a page that stand on lines of their own and mean nothing more here.</summary>
    public static readonly FrozenSet<string> Flow = Set(
        "html body p div section article main header footer aside nav figure figcaption address details summary dl dt dd form fieldset legend center hgroup search menu li tr td th thead tbody tfoot caption");

    public static readonly FrozenSet<string> Blocks = Set("h1 h2 h3 h4 h5 h6 ul ol blockquote pre table hr");

    public static readonly FrozenSet<string> Emphasis = Set("em i cite dfn var");

    public static readonly FrozenSet<string> Strong = Set("strong b");

    public static readonly FrozenSet<string> Code = Set("code kbd samp tt");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
