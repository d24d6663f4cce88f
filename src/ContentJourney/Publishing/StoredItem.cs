namespace ContentJourney.Publishing;

/// <summary>Where an item stands.</summary>
/// <param name="Latest">The newest version, what editors work on.</param>
/// <param name="Published">The version visitors see; null when none.</param>
/// <param name="PublishedBy">Who published it, and when.</param>
public sealed record StoredItem(ItemVersion Latest, ItemVersion? Published, Authorship? PublishedBy)
{
    /// <summary>Gets whether there are edits that visitors do not see yet.</summary>
    public bool HasUnpublishedEdits => Published is null || !Published.Item.Equals(Latest.Item);
}
