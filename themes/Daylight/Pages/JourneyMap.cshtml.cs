using ContentJourney.Fitting;
using ContentJourney.Journeys;
using ContentJourney.Journeys.Pictures;
using ContentJourney.Themes.Daylight.Looking;
using ContentJourney.Themes.Daylight.Shown;
using Microsoft.AspNetCore.Http;

namespace ContentJourney.Themes.Daylight.Pages;

/// <summary>A journey as a map, and the content that serves its touchpoints.</summary>
internal sealed class JourneyMapModel(Looker looker, Deliverer deliverer) : DaylightPage(looker)
{
    /// <summary>Gets the journey; null when there is none of the key.</summary>
    public Journey? Journey { get; private set; }

    /// <summary>Gets the map as SVG.</summary>
    public string Picture { get; private set; } = "";

    /// <inheritdoc/>
    public override string Title => Journey?.Name ?? Words.NotFoundTitle;

    /// <summary>Gets the touchpoints that content serves, stage by stage.</summary>
    public IEnumerable<(Phase Phase, IReadOnlyList<TouchpointCards> Touchpoints)> Served => Journey!.Stages
        .Where(stage => Look.Site.Phases.ContainsKey(stage.Phase))
        .Select(stage => (Look.Site.Phases[stage.Phase].Phase, Served: (IReadOnlyList<TouchpointCards>)Cards(stage)))
        .Where(stage => stage.Served.Count > 0);

    public void OnGet(string key)
    {
        var definitions = Look.Site.Definitions;
        if (definitions.Journeys.FirstOrDefault(found => found.Key == key) is not { } journey
            || definitions.PhaseModels.FirstOrDefault(found => found.Key == journey.Model) is not { } model
            || !Look.Site.Personas.TryGetValue(journey.Persona, out var persona))
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Journey = journey;
        var channels = definitions.Channels.ToDictionary(channel => channel.Key, StringComparer.Ordinal);
        Picture = JourneyPicture.Svg(journey, persona.Persona, model, channels, language: Locale);
    }

    private List<TouchpointCards> Cards(Stage stage) =>
        [.. stage.Touchpoints.Select(touchpoint => Cards(stage, touchpoint)).OfType<TouchpointCards>()];

    /// <summary>What the journey's persona gets in this phase on this channel, as the links lead to it.</summary>
    private TouchpointCards? Cards(Stage stage, Touchpoint touchpoint)
    {
        var choice = Look.Choice with { Persona = Journey!.Persona, Phase = stage.Phase, Channel = touchpoint.Channel };
        var here = Look.Context.Context with { Persona = choice.Persona, Phase = choice.Phase, Channel = touchpoint.Channel };
        if (!Look.Site.Resolve(here).TryGet(out var context))
        {
            return null;
        }

        var cards = Card.Of(touchpoint.Contents.Select(found => Look.Site.Items.GetValueOrDefault(found)).OfType<Publishing.PublishedItem>(), Look with { Choice = choice, Context = context }, deliverer);
        return cards.Count == 0 ? null : new TouchpointCards(touchpoint, context.Channel.Channel, cards);
    }
}
