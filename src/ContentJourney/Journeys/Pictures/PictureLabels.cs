using ContentJourney.Channels;
using ContentJourney.Content;

namespace ContentJourney.Journeys.Pictures;

/// <summary>The words a picture brings itself.</summary>
internal sealed record PictureLabels
{
    public static PictureLabels English { get; } = new()
    {
        Journey = "Journey map",
        Touchpoints = "Touchpoints",
        Feeling = "How it feels",
        PainPoints = "Pain points",
        Opportunities = "Opportunities",
        Targets = "Targets",
        NoStages = "This journey has no stages yet.",
        NoTouchpoints = "No touchpoints yet",
        More = "more",
        LeadsTo = "leads to",
        ChangesChannel = "changes the channel",
        Stage = "Stage",
        Emotions = ["frustrated", "annoyed", "neutral", "content", "delighted"],
        Kinds = ["Screen", "Wearable", "Voice", "Signage", "Message", "Chat", "Offline"],
    };

    public static PictureLabels German { get; } = new()
    {
        Journey = "Customer Journey",
        Touchpoints = "Kontaktpunkte",
        Feeling = "Wie es sich anfühlt",
        PainPoints = "Schmerzpunkte",
        Opportunities = "Chancen",
        Targets = "Ziele",
        NoStages = "Diese Customer Journey hat noch keine Phasen.",
        NoTouchpoints = "Noch keine Kontaktpunkte",
        More = "weitere",
        LeadsTo = "führt zu",
        ChangesChannel = "wechselt den Kanal",
        Stage = "Phase",
        Emotions = ["frustriert", "verärgert", "neutral", "zufrieden", "begeistert"],
        Kinds = ["Bildschirm", "Wearable", "Sprache", "Digitales Schild", "Nachricht", "Chat", "Vor Ort"],
    };

    public required string Journey { get; init; }

    public required string Touchpoints { get; init; }

    public required string Feeling { get; init; }

    public required string PainPoints { get; init; }

    public required string Opportunities { get; init; }

    public required string Targets { get; init; }

    public required string NoStages { get; init; }

    public required string NoTouchpoints { get; init; }

    public required string More { get; init; }

    public required string LeadsTo { get; init; }

    public required string ChangesChannel { get; init; }

    public required string Stage { get; init; }

    /// <summary>Gets the words for −2 to 2.</summary>
    public required string[] Emotions { get; init; }

    /// <summary>Gets the words for the kinds of channels, in the order of <see cref="ChannelKind"/>.</summary>
    public required string[] Kinds { get; init; }

    public static PictureLabels For(Locale? language) => language?.Language == "de" ? German : English;

    public string Emotion(int emotion) => Emotions[emotion + 2];

    public string Kind(ChannelKind kind) => Kinds[(int)kind];
}
