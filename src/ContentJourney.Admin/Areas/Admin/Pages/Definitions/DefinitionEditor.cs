using ContentJourney.Editing;
using ContentJourney.Forms;
using ContentJourney.Problems;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ContentJourney.Admin.Areas.Admin.Pages.Definitions;

/// <summary>Shows one definition as a form, saves it and takes it out.</summary>
/// <typeparam name="T">The definition.</typeparam>
internal abstract class DefinitionEditor<T>(DefinitionForm<T> form, LiveDesk live, DefinitionEditing editing) : DefinitionPage
    where T : class
{
    private string? _typedKey;

    /// <summary>Gets the definition as it is stored; null while it is not there.</summary>
    public T? Stored { get; private set; }

    /// <summary>Gets what sort of thing it is; null for what is no list and cannot go.</summary>
    protected abstract Noun? Noun { get; }

    /// <summary>Gets a new one, to begin with.</summary>
    protected virtual T? Begun => null;

    /// <inheritdoc/>
    protected override string Path => form.Path(_typedKey ?? Key);

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await live.ReadAsync(Aborted) is not { } desk)
        {
            context.Result = LocalRedirect("/admin");
            return;
        }

        Desk = desk;
        Stored = IsNew ? null : form.Find(desk.Live.Definitions, Key);
        if (Stored is null && !IsNew && HttpMethods.IsGet(Request.Method))
        {
            context.Result = NotFound();
            return;
        }

        await ReadAroundAsync();
        await next();
    }

    public void OnGet()
    {
        Before = form.FieldsOf(Stored);
        Fields = Stored is null ? form.FieldsOf(Begun) : Before;
    }

    /// <summary>Does what a button of the form says.</summary>
    public async Task<IActionResult> OnPostAsync(string? act, string? before)
    {
        (Fields, Before) = (FormFields.Of(Request.Form), FormFields.OfJson(before));
        if (RowEdits.Is(act))
        {
            Fields = RowEdits.After(Fields, act!);
            return Page();
        }

        return act == "remove" && Noun is { } noun ? await RemoveAsync(noun) : await SaveAsync();
    }

    /// <summary>Reads what the page shows beside the definition.</summary>
    protected virtual Task ReadAroundAsync() => Task.CompletedTask;

    private async Task<IActionResult> SaveAsync()
    {
        var key = _typedKey = IsNew ? TypedKey() : Key;
        if (IsNew && key == NewKey)
        {
            return Taken(key);
        }

        var reader = Fields.Reader;
        var typed = form.Read(reader, key);
        if (reader.Problems.Count > 0)
        {
            return Again(reader.Problems);
        }

        var saved = await editing.SetAsync(Actor, form.Change(typed), Began(key), Now, Aborted);
        return saved.Problems.Any(problem => problem.Code == "definition.conflict") ? Compare() : Then(saved, AddressOf(key), W["Saved. It holds from now on."]);
    }

    /// <summary>The page of one of the sort.</summary>
    protected virtual string AddressOf(string key) => $"{Address}/{key}";

    private async Task<IActionResult> RemoveAsync(Noun noun)
    {
        var removed = await editing.RemoveAsync(Actor, noun, Key, Now, Aborted);
        return Then(removed, IsReset ? AddressOf(Key) : Address, IsReset ? W["It is as it was built in again."] : W["Removed."]);
    }

    // Equal fields mean that nobody has changed it, even where a definition from a recipe holds what a form cannot say.
    private SiteChange Began(string key)
    {
        var stored = form.Find(Desk.Live.Definitions, key);
        var isUnchanged = stored is not null && FieldDifference.Between(Before, form.FieldsOf(stored)).Count == 0;
        return isUnchanged ? form.Change(stored!) : Before.Values.Count > 0 ? form.Change(form.Read(Before.Reader, key)) : SiteChange.None;
    }

    // Saving once more is a decision, made with what the others changed in view.
    private PageResult Compare()
    {
        if (IsNew)
        {
            return Taken(_typedKey!);
        }

        var now = form.FieldsOf(Stored);
        Meanwhile = FieldDifference.Between(Before, now);
        Before = now;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private PageResult Taken(string key) => Again([new Problem("definition.key.taken", $"\"{key}\" is taken already; choose another key.", At("key"))]);

    private string TypedKey() => Fields["newKey"].Trim() is { Length: > 0 } key ? key
        : KeySuggestion.Of(Fields["name"], taken => taken == NewKey || form.Find(Desk.Live.Definitions, taken) is not null);
}
