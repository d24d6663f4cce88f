using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney;

/// <summary>What a site is called and which languages it speaks.</summary>
public sealed record SiteSettings
{
    /// <summary>Gets the stable key.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what it is about.</summary>
    public string? Description { get; init; }

    /// <summary>Gets who made it.</summary>
    public string? Author { get; init; }

    /// <summary>Gets the version its maker gave it.</summary>
    public string? Version { get; init; }

    /// <summary>Gets the locale that serves everybody whose own is not there.</summary>
    public required Locale DefaultLocale { get; init; }

    /// <summary>Gets the locales that content may be in, the default among them.</summary>
    public required ValueList<Locale> Locales { get; init; }
}
