using ContentJourney.Channels;

namespace ContentJourney.Journeys.Pictures;

/// <summary>A line drawing of 16 × 16 pixels for each kind of channel.</summary>
internal static class ChannelSymbol
{
    private const string Unknown = "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M6 6.2a2 2 0 1 1 2.8 1.8c-.6.3-.8.6-.8 1.3M8 11.4v.2";

    public static void Draw(SvgWriter svg, ChannelKind? kind, double x, double y) =>
        svg.Add($"""<path class="cj-symbol" transform="translate({x} {y})" d="{PathOf(kind)}"/>""");

    private static string PathOf(ChannelKind? kind) => kind switch
    {
        ChannelKind.Screen => "M2.5 2.5h11a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-6.5a1 1 0 0 1 1-1zM8 11v3M5 14h6",
        ChannelKind.Wearable => "M6 4h4a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-4a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2zM5.8 4l.5-2.8h3.4l.5 2.8M5.8 12l.5 2.8h3.4l.5-2.8M8 6.3v1.9h1.4",
        ChannelKind.Voice => "M8 1.5a2 2 0 0 1 2 2v4a2 2 0 0 1-4 0v-4a2 2 0 0 1 2-2zM3.5 7.2a4.5 4.5 0 0 0 9 0M8 11.8v2.7M5.5 14.5h5",
        ChannelKind.Signage => "M8 1v1.8M3 2.8h8.2l2.6 2.5-2.6 2.5h-8.2zM8 7.8v6.9M5.6 14.7h4.8",
        ChannelKind.Message => "M2.5 3.2h11a1 1 0 0 1 1 1v7.6a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-7.6a1 1 0 0 1 1-1zM1.8 4l6.2 4.8 6.2-4.8",
        ChannelKind.Chat => "M3 2.2h10a1.3 1.3 0 0 1 1.3 1.3v6a1.3 1.3 0 0 1-1.3 1.3h-5.6l-3.2 3v-3h-1.2a1.3 1.3 0 0 1-1.3-1.3v-6a1.3 1.3 0 0 1 1.3-1.3zM5 5.4h6M5 7.8h4",
        ChannelKind.Offline => "M2.8 2h10.4l1.3 4.2h-13zM2.8 6.2v8h10.4v-8M6.3 14.2v-4.4h3.4v4.4",
        _ => Unknown,
    };
}
