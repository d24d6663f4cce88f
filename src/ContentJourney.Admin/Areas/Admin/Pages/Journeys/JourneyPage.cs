using ContentJourney.Access;
using ContentJourney.Forms.Journeys;
using ContentJourney.Journeys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>What the pages of one journey have in common: it is read before they are asked, and 404 where there is none.</summary>
internal abstract class JourneyPage(JourneyDesk journeys) : AdminPage
{
    /// <inheritdoc/>
    public override string Title => View.Journey.Name;

    /// <summary>Gets or sets the journey's key.</summary>
    [BindProperty(SupportsGet = true, Name = "key")]
    public string Key { get; set; } = "";

    /// <summary>Gets or sets what the page carries of the journey that the editing began from.</summary>
    [BindProperty(Name = "mark")]
    public string? Began { get; set; }

    /// <summary>Gets the journey as stored.</summary>
    public JourneyView View { get; private set; } = null!;

    /// <summary>Gets what forms carry: the mark of the journey that the reader saw.</summary>
    public string Mark => Began ?? View.Mark;

    public bool MayDefine => Actor.May(Right.Define);

    protected JourneyDesk Journeys => journeys;

    /// <summary>The path of a touchpoint of the journey, or of something in it, in problems.</summary>
    public string PathOf(string phase, string touchpoint) =>
        $"journeys/{Key}/stages/{View.Journey.Stages.Select(stage => stage.Phase).ToList().IndexOf(phase)}/touchpoints/{touchpoint}";

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await journeys.ReadAsync(Aborted) is not { } desk || desk.Find(Key) is not { } journey)
        {
            context.Result = NotFound();
            return;
        }

        View = JourneyView.Of(desk, journey, Now);
        await next();
    }

    /// <summary>Stores the journey as it was edited, then goes to the map with a word, or says what stood in the way.</summary>
    protected async Task<IActionResult> StoreAsync(Journey journey, string notice) =>
        Then(await journeys.StoreAsync(Actor, View.Desk, journey, Mark, Now, Aborted), View.Address, notice);
}
