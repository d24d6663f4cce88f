namespace ContentJourney.Delivery.Privacy;

/// <summary>One thing that is stored, what for, and how long.</summary>
internal sealed record PrivacyRecord(string What, string Purpose, string Kept);
