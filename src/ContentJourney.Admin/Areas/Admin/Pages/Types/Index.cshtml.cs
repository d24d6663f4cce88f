using ContentJourney.Admin.Areas.Admin.Pages.Definitions;
using ContentJourney.Editing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Types;

/// <summary>All content types.</summary>
internal sealed class IndexModel(LiveDesk live) : DefinitionList(live)
{
    /// <inheritdoc/>
    public override string Title => W["Content types"];
}
