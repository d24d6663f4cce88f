using ContentJourney.Forms.Coverage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace ContentJourney.OrchardCore.Insights;

/// <summary>Composes the feature for insights.</summary>
[Feature("ContentJourney.OrchardCore.Insights")]
public sealed class InsightsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<CoverageDesk>();
        services.AddNavigationProvider<InsightsMenu>();
    }
}
