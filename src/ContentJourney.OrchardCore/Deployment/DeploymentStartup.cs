using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Deployment;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Deployment;

/// <summary>Makes the site a step of deployment plans.</summary>
[RequireFeatures("OrchardCore.Deployment")]
public sealed class DeploymentStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddDeployment<JourneySiteDeploymentSource, JourneySiteDeploymentStep, JourneySiteDeploymentStepDriver>();
}
