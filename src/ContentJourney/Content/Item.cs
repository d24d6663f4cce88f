using ContentJourney.Collections;

namespace ContentJourney.Content;

/// <summary>One message in as many wordings as it needs.</summary>
public sealed record Item
{
    /// <summary>Gets the stable key, unique in the site.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the content type's key.</summary>
    public required string Type { get; init; }

    /// <summary>Gets the root-relative address, unique in the site, e.g. <c>/ratgeber/morgenritual</c>; null when it has none.</summary>
    public string? Path { get; init; }

    /// <summary>Gets what it is about; free keys.</summary>
    public ValueList<string> Topics { get; init; } = [];

    /// <summary>Gets whom it is for.</summary>
    public Audience Audience { get; init; } = Audience.Anybody;

    /// <summary>Gets what is said the same in every variant; each name once.</summary>
    public ValueList<Fact> Facts { get; init; } = [];

    /// <summary>Gets when it is to be had; null for always.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>Gets its weight in lists; higher comes first.</summary>
    public int Priority { get; init; }

    /// <summary>Gets the role that looks after it.</summary>
    public string? Owner { get; init; }

    /// <summary>Gets the wordings: one base for each locale, and variants.</summary>
    public ValueList<Variant> Variants { get; init; } = [];
}
