using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Personas;

/// <summary>Composes what editors do with personas.</summary>
public sealed class PersonasStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddContentPart<PersonaPart>().UseDisplayDriver<PersonaPartDriver>();
}
