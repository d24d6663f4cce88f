using ContentJourney.Forms;
using ContentJourney.Forms.Settings;
using ContentJourney.OrchardCore.Access;
using ContentJourney.OrchardCore.Definitions;
using ContentJourney.OrchardCore.Tenants;
using ContentJourney.Publishing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace ContentJourney.OrchardCore.Settings;

/// <summary>Edits name and languages of the site that deliveries know.</summary>
internal sealed class TenantSettingsDriver(DefinitionDesk definitions, IAuthorizationService authorization, IHttpContextAccessor http) : SiteDisplayDriver<TenantSettings>
{
    /// <summary>The group of settings they are on.</summary>
    public const string GroupId = "ContentJourney";

    private const string Place = "settings";

    private static readonly SettingsForm _form = new();

    protected override string SettingsGroupId => GroupId;

    public override async Task<IDisplayResult?> EditAsync(ISite site, TenantSettings section, BuildEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var desk = await definitions.ReadAsync();
        return Show(new DefinitionEditor(Prefix, _form.FieldsOf(section.Site ?? desk.Live.Definitions.Settings), desk));
    }

    public override async Task<IDisplayResult?> UpdateAsync(ISite site, TenantSettings section, UpdateEditorContext context)
    {
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var (desk, start) = (await definitions.ReadAsync(), $"{Prefix}.");
        var fields = FormFields.Of(http.HttpContext!.Request.Form).Renamed(name => name.StartsWith(start, StringComparison.Ordinal) ? name[start.Length..] : null);
        var reader = fields.Reader;
        var typed = _form.Read(reader, desk.Live.Definitions.Settings.Key);
        var problems = reader.Problems.Count > 0 ? reader.Problems : definitions.Check(desk, new SiteChange { Settings = typed });
        foreach (var problem in problems)
        {
            context.Updater.ModelState.Add(Prefix, Place, problem);
        }

        if (problems.Count == 0)
        {
            section.Site = typed;
            TouchedContent.AddFrame();
        }

        return Show(new DefinitionEditor(Prefix, fields, desk));
    }

    private ShapeResult Show(DefinitionEditor editor) => View("TenantSettings_Edit", editor).Location("Content:1").OnGroup(SettingsGroupId);

    private Task<bool> IsAllowedAsync() => authorization.AuthorizeAsync(http.HttpContext!.User, JourneyPermissions.ManageSettings);
}
