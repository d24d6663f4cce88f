using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;

namespace ContentJourney.OrchardCore.Channels;

/// <summary>Composes what editors do with channels.</summary>
public sealed class ChannelsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddContentPart<ChannelPart>().UseDisplayDriver<ChannelPartDriver>();
}
