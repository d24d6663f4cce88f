using ContentJourney.Comparing;
using ContentJourney.Editing;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>Two edited the same: what each changed, and what is to come of it.</summary>
internal sealed class ConflictModel(Workbench workbench, ISiteStore store, IDeskStore work, ItemEditing editing) : OneItemPage(workbench)
{
    /// <inheritdoc/>
    public override string Title => W["Two edited this: {0}", Edited.Name];

    /// <summary>Gets the conflict.</summary>
    public Conflict Conflict { get; private set; } = null!;

    /// <summary>Gets whose change counts as far as it is decided, by path.</summary>
    public IReadOnlyDictionary<string, Side> Choices { get; private set; } = new Dictionary<string, Side>(StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync() => await FindAsync() ? Page() : LocalRedirect(Editor);

    /// <summary>Does what a button of the form says, unless either text is another by now.</summary>
    public async Task<IActionResult> OnPostAsync(string? act, string? seen)
    {
        if (!await FindAsync())
        {
            return LocalRedirect(Editor);
        }

        Choices = MergeChoices.Read(Request.Form);
        return seen != Conflict.Seen
            ? Again([new Problem("item.conflict", "One of the two changed once more; here they are as they are now. Nothing is lost.")])
            : await (act switch { "theirs" => DiscardAsync(), "mine" => RebaseAsync(), _ => MergeAsync() });
    }

    private async Task<IActionResult> MergeAsync()
    {
        var merged = ItemMerge.Merge(Conflict.Before, Conflict.Copy.Item, Conflict.Theirs.Item, Choices);
        if (!merged.TryGet(out var item))
        {
            return Again(merged.Problems);
        }

        var saved = await editing.SaveDraftAsync(Actor, item, Conflict.Theirs.Number, Now, Aborted);
        return Then(saved, Editor, saved.TryGet(out var version) ? W["Both are saved as version {0}. Visitors do not see it yet.", version.Number] : "");
    }

    private async Task<IActionResult> DiscardAsync()
    {
        await work.DiscardCopyAsync(Key, Actor.Name, Aborted);
        Say(W["What you typed is discarded; this is the newest version."]);
        return LocalRedirect(Editor);
    }

    private async Task<IActionResult> RebaseAsync() => Then(
        await editing.KeepAsync(Actor, Conflict.Copy.Item, Conflict.Theirs.Number, Now, Aborted),
        Editor,
        W["This is what you typed. Saving it puts it in place of version {0} by {1}.", Conflict.Theirs.Number, Conflict.Theirs.By.Author]);

    private async Task<bool> FindAsync()
    {
        var found = Conflict.Of(await work.FindCopyAsync(Key, Actor.Name, Aborted), await store.ReadVersionsAsync(Key, Aborted));
        Conflict = found!;
        return found is not null;
    }
}
