using ContentJourney.Collections;

namespace ContentJourney.Signals;

/// <summary>Reads the header fields that speak for a context, and remembers which were asked for.</summary>
internal sealed class HeaderReader(ValueList<SignalHeader> headers)
{
    public const string AcceptLanguage = "Accept-Language";
    public const string FormFactors = "Sec-CH-UA-Form-Factors";
    public const string GlobalPrivacyControl = "Sec-GPC";
    public const string Mobile = "Sec-CH-UA-Mobile";
    public const string SaveData = "Save-Data";
    public const string UserAgent = "User-Agent";

    private readonly SortedSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Gets the names that <see cref="Read"/> was asked for, in ordinal order.</summary>
    public ValueList<string> Used => _used.ToValueList();

    /// <summary>The trimmed value, to decide by; null when it is absent, empty, too long, or has characters no field may have.</summary>
    public string? Read(string name)
    {
        _used.Add(name);
        return Peek(name);
    }

    /// <summary>The same for what changes no context, and so needs no <c>Vary</c>.</summary>
    public string? Peek(string name) =>
        headers.FirstOrDefault(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase))?.Value.Trim() is { } value && IsSound(value) ? value : null;

    private static bool IsSound(string value) =>
        value.Length is > 0 and <= ContextResolver.MaxHeaderLength && !value.Any(character => char.IsControl(character) && character != '\t');
}
