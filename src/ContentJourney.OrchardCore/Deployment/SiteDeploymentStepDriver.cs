using OrchardCore;
using OrchardCore.Deployment;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Deployment;

/// <summary>Shows the step where plans are edited.</summary>
internal sealed class SiteDeploymentStepDriver : DisplayDriver<DeploymentStep, SiteDeploymentStep>
{
    public override Task<IDisplayResult> DisplayAsync(SiteDeploymentStep step, BuildDisplayContext context) => CombineAsync(
        View("SiteDeploymentStep_Summary", step).Location(OrchardCoreConstants.DisplayType.Summary, "Content"),
        View("SiteDeploymentStep_Thumbnail", step).Location("Thumbnail", "Content"));

    public override IDisplayResult Edit(SiteDeploymentStep step, BuildEditorContext context) => View("SiteDeploymentStep_Edit", step).Location("Content");
}
