using ContentJourney.GraphQL.Execution;
using ContentJourney.Journeys;
using ContentJourney.Journeys.Pictures;

namespace ContentJourney.Delivery.Journeys;

/// <summary>Draws journeys.</summary>
internal static class JourneyPictures
{
    public static object? Draw(Journey journey, FieldContext context)
    {
        var site = DeliveryRequest.Of(context).Site;
        var width = context.Argument<int?>("width") ?? JourneyPicture.DefaultWidth;
        if (width is < JourneyPicture.MinWidth or > JourneyPicture.MaxWidth)
        {
            return new FieldError($"\"width\" is {JourneyPicture.MinWidth} to {JourneyPicture.MaxWidth}, not {width}.", ErrorCodes.BadInput);
        }

        return JourneyPlace.ModelOf(journey, site) is { } model && site.Personas.TryGetValue(journey.Persona, out var persona)
            ? JourneyPicture.Svg(journey, persona.Persona, model, site.Channels.ToDictionary(pair => pair.Key, pair => pair.Value.Channel, StringComparer.Ordinal), width, site.Definitions.Settings.DefaultLocale)
            : null;
    }
}
