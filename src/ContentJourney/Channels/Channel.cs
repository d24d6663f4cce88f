using ContentJourney.Collections;

namespace ContentJourney.Channels;

/// <summary>A way to reach people: what it shows, in which form and how much of it.</summary>
public sealed record Channel
{
    /// <summary>Gets the stable key, unique in the site.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the name that editors see.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the kind.</summary>
    public required ChannelKind Kind { get; init; }

    /// <summary>Gets the key of the channel whose variants serve this one too where nothing closer is worded.</summary>
    public string? Fallback { get; init; }

    /// <summary>Gets the form texts come in unless the request asks for another.</summary>
    public TextForm Form { get; init; } = TextForm.Plain;

    /// <summary>Gets the fields it wants; it gets no other but the headline. Names as in <see cref="MessageFields"/>.</summary>
    public ValueList<string> Wants { get; init; } = [];

    /// <summary>Gets how much of each field it takes.</summary>
    public ValueList<Budget> Budgets { get; init; } = [];
}
