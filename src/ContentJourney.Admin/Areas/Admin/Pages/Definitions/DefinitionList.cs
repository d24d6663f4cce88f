using ContentJourney.Access;
using ContentJourney.Editing;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ContentJourney.Admin.Areas.Admin.Pages.Definitions;

/// <summary>A list of definitions; where there is no site, there is none.</summary>
internal abstract class DefinitionList(LiveDesk live) : AdminPage
{
    /// <summary>Gets what editors see.</summary>
    public Desk Desk { get; private set; } = null!;

    /// <summary>Gets all definitions.</summary>
    public Site Site => Desk.Live.Definitions;

    public bool MayDefine => Actor.May(Right.Define);

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await live.ReadAsync(Aborted) is not { } desk)
        {
            context.Result = LocalRedirect("/admin");
            return;
        }

        Desk = desk;
        await next();
    }
}
