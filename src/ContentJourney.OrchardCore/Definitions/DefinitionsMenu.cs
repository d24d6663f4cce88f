using ContentJourney.OrchardCore.Access;
using ContentJourney.OrchardCore.Settings;
using ContentJourney.OrchardCore.Translation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>The group of journeys in the admin's menu.</summary>
internal sealed class DefinitionsMenu(IStringLocalizer<DefinitionsMenu> localizer) : AdminNavigationProvider
{
    private const string Area = "ContentJourney.OrchardCore";

    private static readonly RouteValueDictionary _models = new() { ["area"] = "OrchardCore.Contents", ["contentTypeId"] = PartNames.PhaseModel };
    private static readonly RouteValueDictionary _settings = new() { ["area"] = "OrchardCore.Settings", ["groupId"] = TenantSettingsDriver.GroupId };

    private IStringLocalizer S { get; } = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Journeys"], "1.5", journeys => journeys
            .AddClass("icon-class-fa-solid").AddClass("icon-class-fa-route").Id("contentjourney")
            .Add(S["Personas"], "1", personas => personas.Action("Index", "Personas", Area).Permission(JourneyPermissions.ManagePersonas).Permission(JourneyPermissions.ViewInsights).LocalNav())
            .Add(S["Phase models"], "2", models => models.Action("List", "Admin", _models).Permission(JourneyPermissions.ManageJourneys).LocalNav())
            .Add(S["Channels"], "3", channels => channels.Action("Index", "Channels", Area).Permission(JourneyPermissions.ManageJourneys).Permission(JourneyPermissions.ViewInsights).LocalNav())
            .Add(S["Maps"], "4", maps => maps.Action("Index", "Journeys", Area).Permission(JourneyPermissions.ManageJourneys).Permission(JourneyPermissions.ViewInsights).LocalNav())
            .Add(S["Settings"], "9", settings => settings.Action("Index", "Admin", _settings).Permission(JourneyPermissions.ManageSettings).LocalNav()));
        builder.Add(S["Settings"], settings => settings
            .Add(S["Content Journey"], S["Content Journey"].PrefixPosition(), journey => journey.Action("Index", "Admin", _settings).Permission(JourneyPermissions.ManageSettings).LocalNav()));
        return ValueTask.CompletedTask;
    }
}
