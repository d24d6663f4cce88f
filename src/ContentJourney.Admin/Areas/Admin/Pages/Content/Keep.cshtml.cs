using ContentJourney.Access;
using ContentJourney.Admin.Wording;
using ContentJourney.Editing;
using ContentJourney.Forms;
using ContentJourney.Previewing;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Content;

/// <summary>Where the editor's elements send what is typed: it is kept, and what is found in it comes back.</summary>
[Authorize(Policy = nameof(Right.Write))]
internal sealed class KeepModel(Workbench workbench, ItemEditing editing, IPreviewTokens tokens) : AdminPage
{
    /// <summary>How long a preview beside the editor goes on without typing.</summary>
    public static readonly TimeSpan PreviewLasts = TimeSpan.FromHours(12);

    /// <inheritdoc/>
    public override string Title => "";

    public IActionResult OnGet(string key) => LocalRedirect($"/admin/content/{key}");

    public async Task<IActionResult> OnPostAsync(string key)
    {
        if (await workbench.OpenAsync(key, Aborted) is not { } stored)
        {
            return NotFound();
        }

        var (edited, form) = workbench.Read(stored, Request.Form);
        var kept = await editing.KeepAsync(Actor, edited.Item, edited.BasedOn, Now, Aborted);
        return kept.TryGet(out var copy)
            ? new JsonResult(Answer(edited, form, copy))
            : new JsonResult(new { kept = (DateTimeOffset?)null, findings = Found(kept.Problems, "problem") }) { StatusCode = StatusCodes.Status403Forbidden };
    }

    // What cannot be read is not in the kept copy, so the browser must go on holding it: nothing is said to be kept then.
    private object Answer(EditedItem edited, FormReader form, WorkingCopy copy) => new
    {
        kept = form.Problems.Count == 0 ? copy.At : (DateTimeOffset?)null,
        token = tokens.Create(new PreviewGrant(edited.Item.Key, Actor.Name, Now + PreviewLasts)),
        findings = Found(form.Problems, "problem").Concat(Found(edited.Findings.Problems, "problem")).Concat(Found(edited.Findings.Warnings, "warning")),
        measures = edited.Measured,
        html = Rendered(edited),
    };

    private IEnumerable<object> Found(IEnumerable<Problem> problems, string severity) =>
        problems.Select(problem => new { problem.Path, severity, message = W.Of(problem) });

    private Dictionary<string, string> Rendered(EditedItem edited)
    {
        var html = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var position = 0; position < edited.Item.Variants.Count; position++)
        {
            if (edited.Item.Variants[position] is { Message.Body: { Length: > 0 } body } variant)
            {
                html[$"v.{position}.body"] = workbench.Html(edited.Item, variant, body);
            }
        }

        return html;
    }
}
