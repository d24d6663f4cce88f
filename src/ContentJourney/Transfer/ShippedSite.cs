namespace ContentJourney.Transfer;

/// <summary>A site that came along with the host, for trying it out.</summary>
/// <param name="Name">What it is asked for by.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Description">What it is; null when it does not say.</param>
public sealed record ShippedSite(string Name, string Title, string? Description);
