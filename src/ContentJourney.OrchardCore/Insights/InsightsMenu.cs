using ContentJourney.OrchardCore.Access;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ContentJourney.OrchardCore.Insights;

/// <summary>Adds insights to the group of journeys in the admin's menu.</summary>
internal sealed class InsightsMenu(IStringLocalizer<InsightsMenu> localizer) : AdminNavigationProvider
{
    private IStringLocalizer S { get; } = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Journeys"], journeys => journeys.Add(S["Insights"], "5", insights => insights
            .Action("Index", "Insights", "ContentJourney.OrchardCore")
            .Permission(JourneyPermissions.ViewInsights)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
