using ContentJourney.Collections;
using ContentJourney.Comparing;
using ContentJourney.Editing;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>All versions of an item, any two of them compared, and the way back to an earlier one.</summary>
internal sealed class VersionsModel(Workbench workbench, ISiteStore store, IDeskStore work, ItemEditing editing) : OneItemPage(workbench)
{
    /// <inheritdoc/>
    public override string Title => W["Versions of {0}", Edited.Name];

    /// <summary>Gets or sets the number of the version that is compared with; null for the one before.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public int? From { get; set; }

    /// <summary>Gets or sets the number of the version that is compared; null for the newest.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public int? To { get; set; }

    /// <summary>Gets all versions, the newest first.</summary>
    public ValueList<ItemVersion> Versions { get; private set; } = [];

    /// <summary>Gets the version that is compared.</summary>
    public ItemVersion Later => Versions.FirstOrDefault(version => version.Number == To) ?? Versions[0];

    /// <summary>Gets the version that it is compared with.</summary>
    public ItemVersion Earlier => Versions.FirstOrDefault(version => version.Number == From) ?? Versions.FirstOrDefault(version => version.Number < Later.Number) ?? Later;

    /// <summary>Gets what differs between the two.</summary>
    public DifferencesView Differences => new(ItemDifference.Between(Earlier.Item, Later.Item), Edited.Type);

    /// <summary>Gets whether the reader may write the item.</summary>
    public bool MayWrite => ItemEditing.Writes(Actor, Edited.Stored) is null;

    /// <summary>Gets what the reader has typed and not saved, which restoring forgets; null when nothing.</summary>
    public WorkingCopy? Copy { get; private set; }

    private string Here => $"{Editor}/versions";

    public Task OnGetAsync() => ReadAsync();

    /// <summary>Restores a version, or publishes the newest.</summary>
    public async Task<IActionResult> OnPostAsync(int? restore, int expected)
    {
        await ReadAsync();
        if (restore is not { } number)
        {
            return Then(await editing.PublishAsync(Actor, [Key], Now, Aborted), Here, W["Published. Visitors see it now."]);
        }

        var restored = await editing.RestoreAsync(Actor, Key, number, expected, Now, Aborted);
        return Then(restored, Here, restored.TryGet(out var version) ? W["Version {0} is back, as version {1}. Visitors do not see it yet.", number, version.Number] : "");
    }

    private async Task ReadAsync()
    {
        Versions = await store.ReadVersionsAsync(Key, Aborted);
        Copy = await work.FindCopyAsync(Key, Actor.Name, Aborted);
    }
}
