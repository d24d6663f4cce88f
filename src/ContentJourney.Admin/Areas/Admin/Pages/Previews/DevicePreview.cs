using ContentJourney.Channels;
using ContentJourney.Explaining;

namespace ContentJourney.Admin.Areas.Admin.Pages.Previews;

/// <summary>What one channel shows of an item in a context.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Explanation">What it gets, and why.</param>
internal sealed record DevicePreview(Channel Channel, Explanation Explanation);
