using Microsoft.Extensions.Localization;
using OrchardCore.Deployment;

namespace ContentJourney.OrchardCore.Deployment;

/// <summary>Puts the whole site into a deployment package, as a recipe.</summary>
public sealed class SiteDeploymentStep : DeploymentStep
{
    /// <summary>A step as it is read from where plans are kept.</summary>
    public SiteDeploymentStep() => Name = "ContentJourneySite";

    /// <summary>A step that is being added to a plan.</summary>
    public SiteDeploymentStep(IStringLocalizer<SiteDeploymentStep> S)
        : this() => Category = S["Content Journey"];
}
