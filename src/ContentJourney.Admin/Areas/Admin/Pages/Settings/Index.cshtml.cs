using ContentJourney.Admin.Areas.Admin.Pages.Definitions;
using ContentJourney.Editing;
using ContentJourney.Forms.Settings;
using ContentJourney.Publishing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Settings;

/// <summary>What the site is called and which languages it speaks.</summary>
internal sealed class IndexModel(LiveDesk live, DefinitionEditing editing) : DefinitionEditor<SiteSettings>(new SettingsForm(), live, editing)
{
    /// <inheritdoc/>
    public override string Title => W["Settings"];

    /// <inheritdoc/>
    public override string Address => "/admin/settings";

    /// <inheritdoc/>
    public override bool IsNew => false;

    /// <inheritdoc/>
    public override bool IsUsed => false;

    /// <inheritdoc/>
    public override bool IsRemovable => false;

    /// <inheritdoc/>
    protected override Noun? Noun => null;

    /// <inheritdoc/>
    protected override Task ReadAroundAsync()
    {
        Key = Desk.Live.Definitions.Settings.Key;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override string AddressOf(string key) => Address;
}
