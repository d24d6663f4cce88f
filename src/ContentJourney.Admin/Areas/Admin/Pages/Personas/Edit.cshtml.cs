using ContentJourney.Admin.Areas.Admin.Pages.Definitions;
using ContentJourney.Collections;
using ContentJourney.Editing;
using ContentJourney.Forms.Personas;
using ContentJourney.Personas;
using ContentJourney.Publishing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Personas;

/// <summary>A persona: who somebody is, what they want, what they fear and how they want to be spoken to.</summary>
internal sealed class EditModel(LiveDesk live, DefinitionEditing editing, IDeskStore work) : DefinitionEditor<Persona>(new PersonaForm(), live, editing)
{
    /// <inheritdoc/>
    public override string Title => IsNew ? W["New persona"] : Stored?.Name ?? Key;

    /// <inheritdoc/>
    public override string Address => "/admin/personas";

    /// <inheritdoc/>
    public override ValueList<Use> Uses => Desk.Uses.Of(Usable.Persona, Key);

    /// <summary>Gets the files a portrait can be chosen from.</summary>
    public ValueList<MediaFile> Files { get; private set; } = [];

    /// <inheritdoc/>
    protected override Noun? Noun => ContentJourney.Publishing.Noun.Persona;

    /// <inheritdoc/>
    protected override async Task ReadAroundAsync() => Files = await work.ReadFilesAsync(Aborted);
}
