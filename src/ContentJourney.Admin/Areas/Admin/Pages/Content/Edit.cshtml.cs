using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Forms.Content;
using ContentJourney.Previewing;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using ContentJourney.Selection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>The editor: one message, its base and variants side by side, and beside them how each device shows it.</summary>
internal sealed class EditModel(Workbench workbench, ItemEditing editing, IDeskStore work, IPreviewTokens tokens) : AdminPage
{
    private Inheritance? _inheritance;

    /// <inheritdoc/>
    public override string Title => Edited.Name;

    /// <summary>Gets or sets the item's key.</summary>
    [BindProperty(SupportsGet = true, Name = "key")]
    public string Key { get; set; } = "";

    /// <summary>Gets the item as it lies open.</summary>
    public EditedItem Edited { get; private set; } = null!;

    /// <summary>Gets what the reader had typed before and not saved; null when nothing.</summary>
    public WorkingCopy? Copy { get; private set; }

    /// <summary>Gets who else has typed in the item and not saved.</summary>
    public ValueList<Authorship> Others { get; private set; } = [];

    /// <summary>Gets pictures to choose from.</summary>
    public ValueList<MediaFile> Files { get; private set; } = [];

    /// <summary>Gets the wordings that nobody ever sees.</summary>
    public ValueList<HiddenVariant> Hidden => field ??= Reachability.Of(Edited.Desk.Live, Edited.Item, Now);

    /// <summary>Gets whether the reader may write this item.</summary>
    public bool MayWrite => ItemEditing.Writes(Actor, Edited.Stored) is null;

    /// <summary>Gets the token with which previews show the reader's typing.</summary>
    public string Token => tokens.Create(new PreviewGrant(Key, Actor.Name, Now + KeepModel.PreviewLasts));

    private string Here => $"/admin/content/{Key}";

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await workbench.OpenAsync(Key, Aborted) is not { } edited)
        {
            context.Result = NotFound();
            return;
        }

        Edited = edited;
        await next();
    }

    public async Task OnGetAsync()
    {
        Copy = await work.FindCopyAsync(Key, Actor.Name, Aborted);
        if (Copy is { } copy)
        {
            Edited = workbench.With(Edited, copy.Item, copy.BasedOn);
        }

        await ReadAroundAsync();
    }

    /// <summary>What a wording without a field of its own says there; null when nothing.</summary>
    public (string Variant, string Text)? Inherited(Variant variant, string field) => (_inheritance ??= new Inheritance(Edited.Desk, Edited.Item, Now)).Of(variant, field);

    /// <summary>A Markdown text as it will look.</summary>
    public string Html(Variant variant, string source) => workbench.Html(Edited.Item, variant, source);

    /// <summary>Does what a button of the form says.</summary>
    public async Task<IActionResult> OnPostAsync(string? act)
    {
        if (act == "discard")
        {
            await work.DiscardCopyAsync(Key, Actor.Name, Aborted);
            return LocalRedirect(Here);
        }

        (Edited, var form) = workbench.Read(Edited, Request.Form);
        return form.Problems.Count > 0 ? await AgainAsync(form.Problems) : act switch
        {
            "publish" => await PublishAsync(),
            "unpublish" => await FinishAsync(await editing.UnpublishAsync(Actor, [Key], Now, Aborted), W["Taken back. Visitors do not see it any more."]),
            "add" => await KeepAsync(VariantAddition.Read(form, Edited.Item)),
            _ when act?.StartsWith("remove-", StringComparison.Ordinal) == true => await KeepAsync(Without(act["remove-".Length..])),
            _ => await SaveAsync(),
        };
    }

    private async Task<IActionResult> SaveAsync()
    {
        var saved = await editing.SaveDraftAsync(Actor, Edited.Item, Edited.BasedOn, Now, Aborted);
        return saved.Problems.Any(IsConflict)
            ? await CompareAsync()
            : await FinishAsync(saved, saved.Problems.Count > 0 ? "" : W["Saved as version {0}. Visitors do not see it yet.", saved.Value.Number]);
    }

    private async Task<IActionResult> PublishAsync()
    {
        if (Edited.Item != Edited.Stored.Item || Edited.BasedOn != Edited.Stored.Version)
        {
            var saved = await editing.SaveDraftAsync(Actor, Edited.Item, Edited.BasedOn, Now, Aborted);
            if (saved.Problems.Count > 0)
            {
                return saved.Problems.Any(IsConflict) ? await CompareAsync() : await AgainAsync(saved.Problems);
            }

            Edited = workbench.With(Edited, saved.Value.Item, saved.Value.Number);
        }

        return await FinishAsync(await editing.PublishAsync(Actor, [Key], Now, Aborted), W["Published. Visitors see it now."]);
    }

    private static bool IsConflict(Problem problem) => problem.Code == "item.conflict";

    // What was typed is kept, so that the page that compares the two can show it.
    private async Task<IActionResult> CompareAsync()
    {
        await editing.KeepAsync(Actor, Edited.Item, Edited.BasedOn, Now, Aborted);
        return LocalRedirect($"{Here}/conflict");
    }

    private async Task<IActionResult> KeepAsync(Outcome<Item> item) => await FinishAsync(
        item.TryGet(out var changed) ? await editing.KeepAsync(Actor, changed, Edited.BasedOn, Now, Aborted) : Outcome.Failed<WorkingCopy>(item.Problems),
        W["Done. Save when it is right."]);

    private Outcome<Item> Without(string position) => Edited.Item with
    {
        Variants = Edited.Item.Variants.Where((_, at) => !int.TryParse(position, out var removed) || removed != at).ToValueList(),
    };

    private async Task<IActionResult> FinishAsync<T>(Outcome<T> outcome, string notice)
        where T : notnull => outcome.Problems.Count > 0 ? await AgainAsync(outcome.Problems) : Then(outcome, Here, notice);

    private async Task<IActionResult> AgainAsync(IEnumerable<Problem> problems)
    {
        await ReadAroundAsync();
        return Again(problems);
    }

    private async Task ReadAroundAsync()
    {
        Files = await work.ReadFilesAsync(Aborted);
        Others = (await work.ReadTypistsAsync(Key, Aborted)).Where(typist => typist.Author != Actor.Name).ToValueList();
    }
}
