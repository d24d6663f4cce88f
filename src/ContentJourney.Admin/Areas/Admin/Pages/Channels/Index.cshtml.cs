using ContentJourney.Admin.Areas.Admin.Pages.Definitions;
using ContentJourney.Channels;
using ContentJourney.Editing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Channels;

/// <summary>All channels, the built-in ones included.</summary>
internal sealed class IndexModel(LiveDesk live) : DefinitionList(live)
{
    /// <inheritdoc/>
    public override string Title => W["Channels"];

    /// <summary>Whether it came with the product, and if so whether it is still as it came.</summary>
    public string Origin(Channel channel) => BuiltInChannels.All.Contains(channel) ? W["built in"]
        : BuiltInChannels.All.Any(built => built.Key == channel.Key) ? W["built in, changed"]
        : W["own"];
}
