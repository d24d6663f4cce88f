using ContentJourney.Access;
using ContentJourney.Admin.Access;
using ContentJourney.Admin.Wording;
using ContentJourney.Collections;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace ContentJourney.Admin.Areas.Admin.Pages;

/// <summary>What all pages of the admin have in common.</summary>
internal abstract class AdminPage : PageModel
{
    private const string NoticeKey = "notice";

    /// <summary>Gets the page's title, in the reader's language.</summary>
    public abstract string Title { get; }

    /// <summary>Gets who is signed in.</summary>
    public Actor Actor => field ??= CurrentActor.Of(User);

    /// <summary>Gets what stood in the way of the last post; empty when nothing did.</summary>
    public ValueList<Problem> Problems { get; private set; } = [];

    /// <summary>Gets what the last post did, once; null when nothing is to be said.</summary>
    public string? Notice => field ??= TempData[NoticeKey] as string;

    /// <summary>Gets the words of the reader's language.</summary>
    protected Words W => field ??= Services.GetRequiredService<Words>();

    /// <summary>Gets the moment.</summary>
    protected DateTimeOffset Now => Services.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>Gets what ends when the reader goes away.</summary>
    protected CancellationToken Aborted => HttpContext.RequestAborted;

    private IServiceProvider Services => HttpContext.RequestServices;

    /// <summary>Says something on the page that is shown next.</summary>
    protected void Say(string notice) => TempData[NoticeKey] = notice;

    /// <summary>Shows the page again with everything that stood in the way; conflicts are 409, denials 403, anything else is 400.</summary>
    protected PageResult Again(IEnumerable<Problem> problems)
    {
        Problems = problems.ToValueList();
        Response.StatusCode = Problems.Any(problem => problem.Code == "access.denied") ? StatusCodes.Status403Forbidden
            : Problems.Any(problem => problem.Code.EndsWith(".conflict", StringComparison.Ordinal)) ? StatusCodes.Status409Conflict
            : StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>After a post: to another page with a word on what was done, or this one again with what stood in the way.</summary>
    protected IActionResult Then<T>(Outcome<T> outcome, string address, string notice)
        where T : notnull
    {
        if (outcome.Problems.Count > 0)
        {
            return Again(outcome.Problems);
        }

        Say(notice);
        return LocalRedirect(address);
    }
}
