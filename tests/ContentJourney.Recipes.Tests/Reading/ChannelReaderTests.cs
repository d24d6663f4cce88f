using ContentJourney.Channels;

namespace ContentJourney.Recipes.Tests.Reading;

public class ChannelReaderTests
{
    [Fact]
    public void A_channel_with_a_built_in_key_replaces_only_what_it_names()
    {
        var channels = Sample.Read("kaffee").Contents.Site.Channels;

        var builtIn = BuiltInChannels.All.First(channel => channel.Key == "mobile");
        var mobile = channels.First(channel => channel.Key == "mobile");
        Assert.Equal(builtIn.Wants, mobile.Wants);
        Assert.All(mobile.Budgets, budget => Assert.True(budget.Cuts));
        Assert.Equal("kiosk", channels[^1].Key);
        Assert.Equal(BuiltInChannels.All.Count + 1, channels.Count);
    }
}
