using ContentJourney.Collections;
using ContentJourney.Content;

namespace ContentJourney.OrchardCore.Translation.Reading;

/// <summary>What the part for the audience says: all that an item has beside its wordings and facts.</summary>
public sealed record AudienceDocument
{
    /// <summary>Gets what an item has for which nobody has said anything.</summary>
    public static AudienceDocument Anybody { get; } = new();

    /// <summary>Gets the item's key; null for the id of the content item, or of its localization set.</summary>
    public string? Key { get; init; }

    /// <summary>Gets the address in deliveries where it is not that of the page, e.g. <c>/</c> for the home page; null for that of the page.</summary>
    public string? Path { get; init; }

    /// <summary>Gets personas, phases and channels it is for.</summary>
    public Audience Audience { get; init; } = Audience.Anybody;

    /// <summary>Gets what it is about.</summary>
    public ValueList<string> Topics { get; init; } = [];

    /// <summary>Gets when it is to be had.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>Gets its weight in lists.</summary>
    public int Priority { get; init; }

    /// <summary>Gets the role that looks after it.</summary>
    public string? Owner { get; init; }
}
