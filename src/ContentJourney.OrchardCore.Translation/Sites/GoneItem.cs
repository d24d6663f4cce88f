namespace ContentJourney.OrchardCore.Translation.Sites;

/// <summary>An item that is no more.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Change">The change of the site that took it away.</param>
/// <param name="Version">The version of the site from which visitors do not see it.</param>
internal sealed record GoneItem(string Key, long Change, long Version);
