using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Journeys;

/// <summary>Composes what editors do with journeys.</summary>
public sealed class JourneysStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddContentPart<JourneyPart>().UseDisplayDriver<JourneyPartDriver>();
}
