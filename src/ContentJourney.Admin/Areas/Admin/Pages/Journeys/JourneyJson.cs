using System.Text.Json;
using ContentJourney.Admin.Wording;
using ContentJourney.Coverage;
using ContentJourney.Editing;

namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>A journey as the map element takes it.</summary>
internal static class JourneyJson
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web);

    /// <summary>The journey with what can be chosen from, safe within a script element.</summary>
    public static string Page(JourneyView view, Words words) => JsonSerializer.Serialize(
        new
        {
            key = view.Journey.Key,
            name = view.Journey.Name,
            persona = Persona(view),
            channel = view.Journey.Channel,
            stages = Stages(view, words),
            choices = Choices(view, words),
        },
        _options);

    /// <summary>The journey alone.</summary>
    public static object Journey(JourneyView view, Words words) =>
        new { key = view.Journey.Key, name = view.Journey.Name, persona = Persona(view), channel = view.Journey.Channel, stages = Stages(view, words) };

    private static object Persona(JourneyView view) => new { key = view.Journey.Persona, name = view.Persona?.Name ?? view.Journey.Persona, portrait = view.Portrait };

    private static IEnumerable<object> Stages(JourneyView view, Words words) => view.Journey.Stages.Select(stage => new
    {
        phase = stage.Phase,
        name = view.Phase(stage.Phase).Name,
        touchpoints = view.In(stage).Select(served => Touchpoint(view, served, words)),
    });

    private static object Touchpoint(JourneyView view, ServedTouchpoint served, Words words)
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
                state = item.State == ServingState.Served ? "" : words.Serving(item.State),
                href = view.Desk.Items.ContainsKey(item.Key) ? $"/admin/content/{item.Key}" : null,
            }),
            gap = served.IsGap,
        };
    }

    private static object Choices(JourneyView view, Words words) => new
    {
        channels = view.Definitions.Channels.Select(channel => new { channel.Key, channel.Name }),
        owners = view.Desk.Uses.Keys(Usable.Owner),
        contents = view.Desk.Items.Values.OrderBy(item => item.Item.Key, StringComparer.Ordinal).Select(item => new
        {
            key = item.Item.Key,
            title = Pages.IndexModel.Name(item),
            state = item.State == ItemState.Draft ? words.Serving(ServingState.Unpublished) : "",
            href = $"/admin/content/{item.Item.Key}",
        }),
    };
}
