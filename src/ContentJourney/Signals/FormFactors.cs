namespace ContentJourney.Signals;

/// <summary>Reads <c>Sec-CH-UA-Form-Factors</c>: a structured-field list (RFC 9651) of strings that name what the client is.</summary>
internal static class FormFactors
{
    // The most compact first: of several the one that takes least is served, so that nothing is cut off. Cars get what can be heard while driving.
    private static readonly (string Name, string Channel)[] _known =
    [
        ("Watch", "watch"),
        ("Automotive", "voice"),
        ("Mobile", "mobile"),
        ("EInk", "tablet"),
        ("Tablet", "tablet"),
        ("XR", "desktop"),
        ("Desktop", "desktop"),
    ];

    /// <summary>The most compact of the known factors; null when the value names none, e.g. because it is no such list.</summary>
    public static (string Name, string Channel)? MostCompact(string? value)
    {
        var names = (value ?? "").Split(',').Select(Unquoted).ToArray();
        var found = Array.FindIndex(_known, factor => names.Contains(factor.Name, StringComparer.OrdinalIgnoreCase));
        return found >= 0 ? _known[found] : null;
    }

    // Some proxies drop the quotation marks; the word is as clear without them.
    private static string Unquoted(string member) => member.Split(';')[0].Trim().Trim('"');
}
