using ContentJourney.Channels;

namespace ContentJourney.Tests.Channels;

public class BuiltInChannelsTests
{
    [Theory]
    [InlineData("desktop", "Screen", "", "headline summary body callsToAction media", "headline 70 Characters s; summary 320 Characters s")]
    [InlineData("tablet", "Screen", "desktop", "headline summary body callsToAction media", "headline 60 Characters s; summary 240 Characters s; media 1600 Pixels h")]
    [InlineData("mobile", "Screen", "", "headline summary body callsToAction media", "headline 50 Characters s; summary 160 Characters s; body 1200 Characters s, shortened; callsToAction 2 Items h; media 800 Pixels h")]
    [InlineData("watch", "Wearable", "mobile", "headline glance callsToAction", "headline 40 Characters h; glance.title 20 Characters h; glance.text 60 Characters h; callsToAction 1 Items h")]
    [InlineData("voice", "Voice", "", "headline speech callsToAction", "speech 30 Seconds s, shortened; speech 8000 Characters h; callsToAction 1 Items h")]
    [InlineData("signage", "Signage", "", "headline summary media", "headline 22 Characters s; summary 15 Words h")]
    [InlineData("email", "Message", "desktop", "headline summary body callsToAction media", "headline 60 Characters s; summary 100 Characters s")]
    [InlineData("push", "Message", "", "headline summary callsToAction", "headline 40 Characters h; summary 110 Characters h; callsToAction 1 Items h")]
    [InlineData("sms", "Message", "", "summary callsToAction", "summary 2 Segments h; callsToAction 1 Items h")]
    [InlineData("chat", "Chat", "mobile", "headline summary callsToAction media", "headline 60 Characters h; summary 1024 Characters h; callsToAction 3 Items h")]
    [InlineData("branch", "Offline", "", "", "")]
    [InlineData("telephone", "Offline", "", "", "")]
    [InlineData("mail", "Offline", "", "", "")]
    public void A_channel_is_as_the_table_of_channels_says(string key, string kind, string fallback, string wants, string budgets)
    {
        var channel = BuiltInChannels.All.Single(found => found.Key == key);

        Assert.Equal(
            (kind, fallback, wants, budgets),
            (channel.Kind.ToString(), channel.Fallback ?? "", string.Join(' ', channel.Wants.Select(field => field)), string.Join("; ", channel.Budgets.Select(Written))));
    }

    [Fact]
    public void There_are_no_others_and_each_key_once() => Assert.Equal(13, BuiltInChannels.All.Select(channel => channel.Key).Distinct(StringComparer.Ordinal).Count());

    private static string Written(Budget budget) =>
        FormattableString.Invariant($"{budget.Field} {budget.Max} {budget.Unit} {(budget.Hard ? "h" : "s")}{(budget.Shorten ? ", shortened" : "")}");
}
