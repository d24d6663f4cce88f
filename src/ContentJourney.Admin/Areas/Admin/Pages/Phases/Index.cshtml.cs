using ContentJourney.Admin.Areas.Admin.Pages.Definitions;
using ContentJourney.Editing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Phases;

/// <summary>All phase models.</summary>
internal sealed class IndexModel(LiveDesk live) : DefinitionList(live)
{
    /// <inheritdoc/>
    public override string Title => W["Phases"];
}
