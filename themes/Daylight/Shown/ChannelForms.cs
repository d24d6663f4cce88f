using ContentJourney.Channels;

namespace ContentJourney.Themes.Daylight.Shown;

/// <summary>Which partial page shows what a channel delivers.</summary>
internal static class ChannelForms
{
    /// <summary>Gets the channels shown side by side, as far as a site has them.</summary>
    public static IReadOnlyList<string> SideBySide { get; } = ["desktop", "mobile", "watch", "signage", "push", "voice", "chat"];

    /// <summary>The partial page: by the built-in channel's key where it looks like nothing else, else by the kind.</summary>
    public static string PartialOf(Channel channel) => channel.Key switch
    {
        "tablet" => "Forms/_Tablet",
        "mobile" => "Forms/_Phone",
        "push" => "Forms/_Push",
        "sms" => "Forms/_Sms",
        _ => channel.Kind switch
        {
            ChannelKind.Screen => "Forms/_Desktop",
            ChannelKind.Wearable => "Forms/_Watch",
            ChannelKind.Voice => "Forms/_Voice",
            ChannelKind.Signage => "Forms/_Sign",
            ChannelKind.Message => "Forms/_Email",
            ChannelKind.Chat => "Forms/_Chat",
            _ => "Forms/_Printed",
        },
    };

    /// <summary>The name of the channel's sign among the icons.</summary>
    public static string IconOf(Channel channel) => channel.Key switch
    {
        "tablet" or "mobile" or "push" or "sms" => channel.Key,
        _ => channel.Kind.ToString().ToLowerInvariant(),
    };
}
