using ContentJourney.Channels;
using ContentJourney.Journeys;

namespace ContentJourney.Themes.Daylight.Shown;

/// <summary>What serves a touchpoint.</summary>
/// <param name="Touchpoint">The touchpoint.</param>
/// <param name="Channel">The channel it happens on.</param>
/// <param name="Cards">The content, as it is delivered there.</param>
internal sealed record TouchpointCards(Touchpoint Touchpoint, Channel Channel, IReadOnlyList<Card> Cards);
