using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Personas;

namespace ContentJourney.Journeys.Pictures;

/// <summary>Draws journey maps, for people who would rather look than read.</summary>
public static class JourneyPicture
{
    /// <summary>The narrowest picture in CSS pixels.</summary>
    public const int MinWidth = 640;

    /// <summary>The widest picture in CSS pixels.</summary>
    public const int MaxWidth = 3_000;

    /// <summary>The width unless told otherwise, in CSS pixels.</summary>
    public const int DefaultWidth = 1_200;

    /// <summary>
    /// The map as an SVG document without script, links or fonts of its own, for light and dark surroundings, with its content in words for screen
    /// readers. Equal arguments give equal bytes.
    /// </summary>
    /// <param name="journey">The journey.</param>
    /// <param name="persona">Whose journey it is.</param>
    /// <param name="model">The phases its stages belong to; a phase that is not there is shown by its key.</param>
    /// <param name="channels">The site's channels by key; one that is not there is shown by its key.</param>
    /// <param name="width">The width in CSS pixels; brought into <see cref="MinWidth"/> to <see cref="MaxWidth"/>. The height follows.</param>
    /// <param name="language">The language of the labels: German or, for any other, English.</param>
    public static string Svg(
        Journey journey,
        Persona persona,
        PhaseModel model,
        IReadOnlyDictionary<string, Channel> channels,
        int width = DefaultWidth,
        Locale? language = null)
    {
        var map = JourneyMap.Of(journey, persona, model, channels, PictureLabels.For(language));
        return PictureLayout.Arrange(map, Math.Clamp(width, MinWidth, MaxWidth)).Draw(map);
    }
}
