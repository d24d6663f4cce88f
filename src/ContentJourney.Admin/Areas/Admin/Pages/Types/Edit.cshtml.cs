using ContentJourney.Admin.Areas.Admin.Pages.Definitions;
using ContentJourney.Checking;
using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Editing;
using ContentJourney.Forms.Types;
using ContentJourney.Publishing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Types;

/// <summary>A content type: what a sort of item has beside what every message has.</summary>
internal sealed class EditModel(LiveDesk live, DefinitionEditing editing) : DefinitionEditor<ContentType>(new ContentTypeForm(), live, editing)
{
    /// <inheritdoc/>
    public override string Title => IsNew ? W["New content type"] : Stored?.Name ?? Key;

    /// <inheritdoc/>
    public override string Address => "/admin/types";

    /// <inheritdoc/>
    public override ValueList<Use> Uses => Desk.Uses.Of(Usable.ContentType, Key);

    /// <summary>Gets the paths of the fields' rows, as in problems.</summary>
    public string[] Paths => [.. SitePath.Each(At("fields"), Fields.Rows(ContentTypeForm.Fields), row => Fields[$"{row}key"]).Select(row => row.Path)];

    /// <inheritdoc/>
    protected override Noun? Noun => ContentJourney.Publishing.Noun.ContentType;
}
