using System.Text.Json;
using ContentJourney.Coverage;
using ContentJourney.Editing;
using ContentJourney.Journeys;
using ContentJourney.Problems;

namespace ContentJourney.Forms.Journeys;

/// <summary>A journey as the map element takes it, and as it sends it.</summary>
public static class JourneyJson
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web);

    /// <summary>The journey with what can be chosen from, safe within a script element.</summary>
    public static string Page(JourneyView view, MapHost host) => JsonSerializer.Serialize(
        new
        {
            key = view.Journey.Key,
            name = view.Journey.Name,
            persona = Persona(view, host),
            channel = view.Journey.Channel,
            stages = Stages(view, host),
            choices = Choices(view, host),
        },
        _options);

    /// <summary>The journey alone, to be written as JSON.</summary>
    public static object Journey(JourneyView view, MapHost host) =>
        new { key = view.Journey.Key, name = view.Journey.Name, persona = Persona(view, host), channel = view.Journey.Channel, stages = Stages(view, host) };

    /// <summary>Reads what the element sent over the stored journey: key, persona, model and targets are not edited there and stay. Problem: <c>journey.malformed</c>.</summary>
    public static Task<Outcome<Journey>> ReadAsync(Stream body, Journey stored, CancellationToken cancellation) => PostedJourney.ReadAsync(body, stored, cancellation);

    private static object Persona(JourneyView view, MapHost host) => new
    {
        key = view.Journey.Persona,
        name = view.Persona?.Name ?? view.Journey.Persona,
        portrait = view.Persona?.Portrait is { } portrait ? host.AddressOfFile(portrait.File) : null,
    };

    private static IEnumerable<object> Stages(JourneyView view, MapHost host) => view.Journey.Stages.Select(stage => new
    {
        phase = stage.Phase,
        name = view.Phase(stage.Phase).Name,
        touchpoints = view.In(stage).Select(served => Touchpoint(view, served, host)),
    });

    private static object Touchpoint(JourneyView view, ServedTouchpoint served, MapHost host)
    {
        var touchpoint = served.Touchpoint;
        return new
        {
            touchpoint.Key,
            touchpoint.Name,
            touchpoint.Channel,
            touchpoint.Owner,
            touchpoint.Actions,
            touchpoint.Thoughts,
            touchpoint.Emotion,
            touchpoint.PainPoints,
            touchpoint.Opportunities,
            touchpoint.LeadsTo,
            contents = served.Items.Select(item => new
            {
                key = item.Key,
                title = view.Title(item.Key),
                state = item.State == ServingState.Served ? "" : host.Serving(item.State),
                href = view.Desk.Items.ContainsKey(item.Key) ? host.AddressOf(item.Key) : null,
            }),
            gap = served.IsGap,
        };
    }

    private static object Choices(JourneyView view, MapHost host) => new
    {
        channels = view.Definitions.Channels.Select(channel => new { channel.Key, channel.Name }),
        owners = view.Desk.Uses.Keys(Usable.Owner),
        contents = view.Desk.Items.Values.OrderBy(item => item.Item.Key, StringComparer.Ordinal).Select(item => new
        {
            key = item.Item.Key,
            title = view.Desk.NameOf(item.Item),
            state = item.State == ItemState.Draft ? host.Serving(ServingState.Unpublished) : "",
            href = host.AddressOf(item.Item.Key),
        }),
    };
}
