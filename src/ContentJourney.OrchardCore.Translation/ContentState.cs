namespace ContentJourney.OrchardCore.Translation;

/// <summary>Where a content item stands.</summary>
/// <param name="Latest">Its newest version.</param>
/// <param name="Published">The version that visitors see; null when none.</param>
public sealed record ContentState(ContentDocument Latest, ContentDocument? Published)
{
    /// <summary>Gets the content item's id.</summary>
    public string Id => Latest.Id;
}
