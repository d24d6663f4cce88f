using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>The content list: found, narrowed, sorted, and acted on many at a time.</summary>
internal sealed class IndexModel(LiveDesk live, ItemEditing editing, FilterEditing filters) : AdminPage
{
    private const string Forget = "forget:";

    private HashSet<string> _ticked = [];

    /// <inheritdoc/>
    public override string Title => W["Content"];

    /// <summary>Gets what editors see; null while the site is empty.</summary>
    public Desk? Desk { get; private set; }

    /// <summary>Gets what the address asks for.</summary>
    public ListQuery Query { get; private set; } = null!;

    /// <summary>Gets the page of the list.</summary>
    public ItemPage List { get; private set; } = null!;

    /// <summary>Gets the ways to narrow the list.</summary>
    public IReadOnlyList<ListChoice> Choices => field ??= ListChoices.Of(Desk!, Query.Filter, W);

    /// <summary>Gets the reader's own filters.</summary>
    public ValueList<SavedFilter> Filters { get; private set; } = [];

    /// <summary>Gets the rows of the page.</summary>
    public IEnumerable<ListRow> Rows => List.Items.Select(item => ListRow.Of(Desk!, item, Now));

    /// <summary>Gets whether all items found, not only those of this page, can be acted on at once.</summary>
    public bool MayTakeAll => List.Pages > 1 && List.Total <= BulkSelection.Most;

    /// <summary>What asks for the removal of a filter.</summary>
    public static string Forgetting(SavedFilter filter) => Forget + filter.Name;

    /// <summary>Whether an item is ticked.</summary>
    public bool IsTicked(DeskItem item) => Request.Query["select"] == "all" || _ticked.Contains(item.Item.Key);

    /// <summary>What was typed into a field of a post that failed; null when nothing.</summary>
    public string? Typed(string name) => Request.HasFormContentType ? Request.Form[name].ToString() : null;

    public Task OnGetAsync() => ReadAsync();

    /// <summary>Does what a button says.</summary>
    public async Task<IActionResult> OnPostAsync(string? act, string? name)
    {
        await ReadAsync();
        return act switch
        {
            "keep" => Then(await filters.KeepAsync(Actor, name ?? "", Query.Text, Aborted), Query.Address, W["Kept. It stands above the list from now on."]),
            _ when act?.StartsWith(Forget, StringComparison.Ordinal) == true =>
                Then(await filters.RemoveAsync(Actor, act[Forget.Length..], Aborted), Query.Address, W["The filter is gone."]),
            _ when Desk is null => LocalRedirect(Query.Address),
            _ => await ActAsync(Desk, act),
        };
    }

    private async Task<IActionResult> ActAsync(Desk desk, string? act)
    {
        _ticked = BulkSelection.Keys(Request.Form).ToHashSet(StringComparer.Ordinal);
        var selection = BulkSelection.Read(Request.Form, desk, Query, Now);
        if (!selection.TryGet(out var keys))
        {
            return Again(selection.Problems);
        }

        var topic = Request.Form["topic"].ToString().Trim();
        return act switch
        {
            "publish" => Then(await editing.PublishAsync(Actor, keys, Now, Aborted), Query.Address, W["Published: {0}", keys.Count]),
            "unpublish" => Then(await editing.UnpublishAsync(Actor, keys, Now, Aborted), Query.Address, W["Taken back: {0}", keys.Count]),
            "tag" => Then(await editing.TagAsync(Actor, keys, topic, Now, Aborted), Query.Address, W["Topic added: {0}", keys.Count]),
            "untag" => Then(await editing.UntagAsync(Actor, keys, topic, Now, Aborted), Query.Address, W["Topic taken off: {0}", keys.Count]),
            "remove" => Then(await editing.RemoveAsync(Actor, keys, Now, Aborted), Query.Address, W["Removed: {0}", keys.Count]),
            _ => Again([new Problem("form.act.unknown", "This button is not known here; load the page anew.")]),
        };
    }

    private async Task ReadAsync()
    {
        Query = ListQuery.Read(Request.Query);
        Desk = await live.ReadAsync(Aborted);
        List = Desk is null ? new ItemPage([], 0, 1, 1) : ItemList.Page(Desk, Query.Filter, Query.Sort, Query.Page, Now);
        Filters = (await filters.ListAsync(Actor, Aborted)).TryGet(out var kept) ? kept : [];
    }
}
