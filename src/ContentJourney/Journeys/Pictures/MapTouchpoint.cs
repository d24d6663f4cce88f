using ContentJourney.Channels;

namespace ContentJourney.Journeys.Pictures;

/// <summary>A touchpoint with its channel, numbered from 1 through the whole journey; the number links card and curve.</summary>
internal sealed record MapTouchpoint(int Number, Touchpoint Touchpoint, Channel? Channel)
{
    public string ChannelName => Channel?.Name ?? Touchpoint.Channel;

    /// <summary>Gets the emotion within −2 to 2, whatever was written.</summary>
    public int? Emotion => Touchpoint.Emotion is { } emotion ? Math.Clamp(emotion, -2, 2) : null;
}
