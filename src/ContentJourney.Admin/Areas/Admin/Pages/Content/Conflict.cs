using System.Globalization;
using ContentJourney.Collections;
using ContentJourney.Comparing;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Publishing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>What somebody typed, while somebody else saved another version of the same item.</summary>
/// <param name="Copy">What was typed.</param>
/// <param name="Origin">The version that the typing began from; null when there is none of its number.</param>
/// <param name="Theirs">The newest version.</param>
internal sealed record Conflict(WorkingCopy Copy, ItemVersion? Origin, ItemVersion Theirs)
{
    /// <summary>Gets the item as it was when both began.</summary>
    public Item Before => Origin?.Item ?? new Item { Key = Theirs.Item.Key, Type = Theirs.Item.Type };

    /// <summary>Gets who changed what.</summary>
    public ItemMerge Merge => ItemMerge.Between(Before, Copy.Item, Theirs.Item);

    /// <summary>Gets what tells whether a form was made from the same texts.</summary>
    public string Seen => string.Create(CultureInfo.InvariantCulture, $"{Theirs.Number}/{Copy.At.UtcTicks}");

    /// <summary>The conflict; null when nothing was typed, or it was typed over the newest version.</summary>
    /// <param name="copy">What was typed.</param>
    /// <param name="versions">All versions, the newest first.</param>
    public static Conflict? Of(WorkingCopy? copy, ValueList<ItemVersion> versions) => copy is null || versions is not [var newest, ..] || newest.Number == copy.BasedOn
        ? null
        : new Conflict(copy, versions.FirstOrDefault(version => version.Number == copy.BasedOn), newest);
}
