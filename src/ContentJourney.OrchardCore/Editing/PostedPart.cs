using ContentJourney.Forms;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.ModelBinding;

namespace ContentJourney.OrchardCore.Editing;

/// <summary>What was typed into the editor of a part.</summary>
/// <param name="http">The request.</param>
internal sealed class PostedPart(IHttpContextAccessor http)
{
    // Who sends a content item without our fields says nothing about them.
    private const string Marker = "here";

    /// <summary>A reader of the fields that begin with a prefix; null when the editor was not shown.</summary>
    public FormReader? Read(string prefix) =>
        http.HttpContext?.Request is { HasFormContentType: true } request && new FormReader(request.Form, prefix) is var form && form.Has(Marker) ? form : null;

    /// <summary>Tells what could not be read.</summary>
    public static void Tell(IUpdateModel updater, string prefix, IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            updater.ModelState.AddModelError($"{prefix}{problem.Path}", ProblemTexts.Of(problem));
        }
    }
}
