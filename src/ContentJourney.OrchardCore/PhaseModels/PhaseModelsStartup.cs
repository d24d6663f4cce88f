using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.PhaseModels;

/// <summary>Composes what editors do with phase models.</summary>
public sealed class PhaseModelsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddContentPart<PhaseModelPart>().UseDisplayDriver<PhaseModelPartDriver>();
}
