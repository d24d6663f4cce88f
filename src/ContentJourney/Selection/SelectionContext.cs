using ContentJourney.Content;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Selection;

/// <summary>What a request knows of who asks, where and when. Nothing of it is stored.</summary>
public sealed record SelectionContext
{
    /// <summary>Gets the attributes of a context that has none.</summary>
    public static IReadOnlyDictionary<string, AttributeValue> NoAttributes { get; } = new Dictionary<string, AttributeValue>(StringComparer.Ordinal);

    /// <summary>Gets the persona's key; null when unknown.</summary>
    public string? Persona { get; init; }

    /// <summary>Gets the phase's key; null when unknown.</summary>
    public string? Phase { get; init; }

    /// <summary>Gets the channel's key.</summary>
    public required string Channel { get; init; }

    /// <summary>Gets the locale asked for; null for the site's default.</summary>
    public Locale? Locale { get; init; }

    /// <summary>Gets the moment.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Gets attributes by name, case-sensitive.</summary>
    public IReadOnlyDictionary<string, AttributeValue> Attributes { get; init; } = NoAttributes;

    /// <summary>Gets an opaque text the client made up, for experiments; null takes part in none.</summary>
    public string? Seed { get; init; }
}
