using ContentJourney.Collections;

namespace ContentJourney.Delivery.Privacy;

/// <summary>What is stored about visitors.</summary>
internal sealed record PrivacyStatement(ValueList<PrivacyRecord> Records)
{
    public static PrivacyStatement Nothing { get; } = new([]);
}
