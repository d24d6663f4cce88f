using ContentJourney.Forms.Phases;

namespace ContentJourney.Admin.Areas.Admin.Pages.Phases;

/// <summary>The KPIs of a phase's row.</summary>
/// <param name="Page">The page.</param>
/// <param name="Phase">The start of the names of the phase's fields.</param>
/// <param name="Path">Where the phase is, as in problems.</param>
/// <param name="Anchor">The id of the phase's part of the page.</param>
internal sealed record KpisView(EditModel Page, string Phase, string Path, string Anchor)
{
    public string List => PhaseModelForm.Kpis(Phase);
}
