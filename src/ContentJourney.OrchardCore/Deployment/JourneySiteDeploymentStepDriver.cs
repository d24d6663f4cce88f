using OrchardCore;
using OrchardCore.Deployment;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ContentJourney.OrchardCore.Deployment;

/// <summary>Shows the step where plans are edited.</summary>
internal sealed class JourneySiteDeploymentStepDriver : DisplayDriver<DeploymentStep, JourneySiteDeploymentStep>
{
    public override Task<IDisplayResult> DisplayAsync(JourneySiteDeploymentStep step, BuildDisplayContext context) => CombineAsync(
        View("JourneySiteDeploymentStep_Summary", step).Location(OrchardCoreConstants.DisplayType.Summary, "Content"),
        View("JourneySiteDeploymentStep_Thumbnail", step).Location("Thumbnail", "Content"));

    public override IDisplayResult Edit(JourneySiteDeploymentStep step, BuildEditorContext context) => View("JourneySiteDeploymentStep_Edit", step).Location("Content");
}
