using ContentJourney.Access;
using ContentJourney.Admin.Wording;
using ContentJourney.Collections;
using ContentJourney.Forms.Journeys;
using ContentJourney.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>
/// Where the map sends a journey that was edited in place, with <c>If-Match</c> naming the one that the editing began from. Answers the journey as stored
/// and its new <c>ETag</c>, or all problems; at a conflict (409) the <c>ETag</c> is that of what somebody else stored meanwhile.
/// </summary>
[Authorize(Policy = nameof(Right.Define))]
internal sealed class SaveModel(JourneyDesk journeys) : JourneyPage(journeys)
{
    private const long MostBytes = 2_000_000;

    public IActionResult OnGet() => LocalRedirect(View.Address);

    [RequestSizeLimit(MostBytes)]
    public async Task<IActionResult> OnPostAsync()
    {
        var mark = Request.Headers.IfMatch.ToString().Trim('"');
        var read = await JourneyJson.ReadAsync(Request.Body, View.Journey, Aborted);
        if (!read.TryGet(out var journey))
        {
            return Refused(read.Problems);
        }

        var stored = await Journeys.StoreAsync(Actor, View.Desk, journey, mark, Now, Aborted);
        return stored.Problems.Count > 0 ? Refused(stored.Problems) : await StoredAsync();
    }

    private async Task<IActionResult> StoredAsync()
    {
        var desk = await Journeys.ReadAsync(Aborted);
        var view = JourneyView.Of(desk!, desk!.Find(Key) ?? View.Journey, Now);
        Response.Headers.ETag = $"\"{view.Mark}\"";
        return new JsonResult(new { journey = JourneyJson.Journey(view, JourneyAddresses.Map(W)) });
    }

    private JsonResult Refused(ValueList<Problem> problems)
    {
        Again(problems);
        Response.Headers.ETag = $"\"{View.Mark}\"";
        return new JsonResult(new { problems = problems.Select(problem => new { problem.Path, message = W.Of(problem) }) }) { StatusCode = Response.StatusCode };
    }
}
