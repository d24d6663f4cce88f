using ContentJourney.Admin.Areas.Admin.Pages.Definitions;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Forms;
using ContentJourney.Forms.Phases;
using ContentJourney.Journeys;
using ContentJourney.Publishing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Phases;

/// <summary>A phase model: how the customer journey is cut into phases, and what tells whether each does its work.</summary>
internal sealed class EditModel(LiveDesk live, DefinitionEditing editing) : DefinitionEditor<PhaseModel>(new PhaseModelForm(), live, editing)
{
    /// <inheritdoc/>
    public override string Title => IsNew ? W["New phase model"] : Stored?.Name ?? Key;

    /// <inheritdoc/>
    public override string Address => "/admin/phases";

    /// <inheritdoc/>
    public override ValueList<Use> Uses => Desk.Uses.Of(Usable.PhaseModel, Key);

    /// <inheritdoc/>
    protected override Noun? Noun => ContentJourney.Publishing.Noun.PhaseModel;

    /// <summary>The paths of the rows of a list of phases or KPIs, as in problems.</summary>
    public string[] Paths(string list, string path) => [.. SitePath.Each(path, Fields.Rows(list), row => KeySuggestion.InRow(Fields, row)).Select(row => row.Path)];
}
