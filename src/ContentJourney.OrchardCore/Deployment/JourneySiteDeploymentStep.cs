using Microsoft.Extensions.Localization;
using OrchardCore.Deployment;

namespace ContentJourney.OrchardCore.Deployment;

/// <summary>Puts the whole site into a deployment package, as a recipe.</summary>
public sealed class JourneySiteDeploymentStep : DeploymentStep
{
    /// <summary>A step as it is read from where plans are kept.</summary>
    public JourneySiteDeploymentStep() => Name = nameof(JourneySiteDeploymentStep);

    /// <summary>A step that is being added to a plan.</summary>
    public JourneySiteDeploymentStep(IStringLocalizer<JourneySiteDeploymentStep> S)
        : this() => Category = S["Content Journey"];
}
