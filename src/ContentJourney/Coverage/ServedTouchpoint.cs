using ContentJourney.Collections;
using ContentJourney.Journeys;

namespace ContentJourney.Coverage;

/// <summary>A touchpoint of a journey and how visitors are served there.</summary>
/// <param name="Phase">The key of its stage's phase.</param>
/// <param name="Touchpoint">The touchpoint.</param>
/// <param name="IsDelivering">Whether content comes over its channel; not so in a branch or on the telephone.</param>
/// <param name="Items">Its items, in order.</param>
public sealed record ServedTouchpoint(string Phase, Touchpoint Touchpoint, bool IsDelivering, ValueList<ServingItem> Items)
{
    /// <summary>Gets whether content is to come and none does: no item is named, or every one is unpublished or withheld.</summary>
    public bool IsGap => IsDelivering && Items.All(item => item.State != ServingState.Served);
}
