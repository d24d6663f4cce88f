using ContentJourney.Channels;
using ContentJourney.Collections;
using ContentJourney.Journeys;
using ContentJourney.Publishing;
using ContentJourney.Selection;

namespace ContentJourney.Coverage;

/// <summary>Tells where a journey's touchpoints are served, and where there is a gap.</summary>
public static class JourneyCoverage
{
    /// <summary>The touchpoints in order, each with what visitors get there in the site's default language.</summary>
    /// <param name="site">What visitors see.</param>
    /// <param name="journey">The journey; its persona, phases and channels need not be known to the site, which then withholds everything.</param>
    /// <param name="at">The moment.</param>
    public static ValueList<ServedTouchpoint> Of(PublishedSite site, Journey journey, DateTimeOffset at) =>
    [
        .. from stage in journey.Stages
           from touchpoint in stage.Touchpoints
           select Of(site, journey.Persona, stage.Phase, touchpoint, at),
    ];

    private static ServedTouchpoint Of(PublishedSite site, string persona, string phase, Touchpoint touchpoint, DateTimeOffset at)
    {
        var context = site.Resolve(new SelectionContext { Persona = persona, Phase = phase, Channel = touchpoint.Channel, At = at }).TryGet(out var known) ? known : null;
        var delivers = site.Channels.GetValueOrDefault(touchpoint.Channel) is { Channel.Kind: not ChannelKind.Offline };
        return new(phase, touchpoint, delivers, touchpoint.Contents.Select(key => new ServingItem(key, StateOf(site, key, context))).ToValueList());
    }

    private static ServingState StateOf(PublishedSite site, string key, SiteContext? context) =>
        site.Items.GetValueOrDefault(key) is not { } item ? ServingState.Unpublished
        : context is null || Selector.Withheld(item, context) is not null ? ServingState.Withheld
        : ServingState.Served;
}
