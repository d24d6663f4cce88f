namespace ContentJourney.Previewing;

/// <summary>What the bearer of a preview token may see.</summary>
/// <param name="Item">The item whose newest version is shown in place of the published one; null for all drafts.</param>
/// <param name="Typist">The account whose unsaved typing of that item is shown; null for the newest saved version.</param>
/// <param name="Until">When the token ends.</param>
public sealed record PreviewGrant(string? Item, string? Typist, DateTimeOffset Until);
