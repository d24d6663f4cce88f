using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Definitions;

/// <summary>Composes what the editors of all definitions share.</summary>
public sealed class DefinitionsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<DefinitionDesk>();
        services.AddScoped<DefinitionNames>();
        services.AddTagHelpers<FieldTagHelper>();
        services.AddTagHelpers<RowsTagHelper>();
        services.AddTagHelpers<ProblemsTagHelper>();
    }
}
