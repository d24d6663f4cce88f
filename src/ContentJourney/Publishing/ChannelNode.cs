using ContentJourney.Channels;
using ContentJourney.Collections;

namespace ContentJourney.Publishing;

/// <summary>A channel with those it falls back to.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Chain">Its key, its fallback's, ….</param>
public sealed record ChannelNode(Channel Channel, ValueList<string> Chain);
