using ContentJourney.Content;

namespace ContentJourney.Editing;

/// <summary>What the content list is narrowed to, judged by the newest versions; null anywhere means all.</summary>
public sealed record ItemFilter
{
    /// <summary>Gets the filter that keeps everything.</summary>
    public static ItemFilter All { get; } = new();

    /// <summary>Gets words that must all stand in the key, the path, the topics or the headlines, summaries and bodies of any wording, case and accents aside.</summary>
    public string? Search { get; init; }

    /// <summary>Gets a content type's key.</summary>
    public string? Type { get; init; }

    /// <summary>Gets a persona's key, which the audience or some variant must name.</summary>
    public string? Persona { get; init; }

    /// <summary>Gets a phase's key, which the audience or some variant must name.</summary>
    public string? Phase { get; init; }

    /// <summary>Gets a channel's key, which the audience or some variant must name.</summary>
    public string? Channel { get; init; }

    /// <summary>Gets how it must stand.</summary>
    public ItemStanding? Standing { get; init; }

    /// <summary>Gets a topic it must be about.</summary>
    public string? Topic { get; init; }

    /// <summary>Gets the role that must look after it.</summary>
    public string? Owner { get; init; }

    /// <summary>Gets the account that must have begun it or saved its newest version.</summary>
    public string? Author { get; init; }

    /// <summary>Gets the language it must be worded in, exactly.</summary>
    public Locale? Language { get; init; }
}
