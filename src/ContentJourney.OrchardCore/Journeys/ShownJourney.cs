using System.Globalization;
using System.Text;
using ContentJourney.Content;
using ContentJourney.Forms.Journeys;
using ContentJourney.Journeys.Pictures;

namespace ContentJourney.OrchardCore.Journeys;

/// <summary>A journey that a content item defines.</summary>
/// <param name="Id">The content item's id.</param>
/// <param name="View">The journey with everything its keys stand for.</param>
public sealed record ShownJourney(string Id, JourneyView View)
{
    /// <summary>Gets its map, drawn with labels in the reader's language; null when its persona or phase model is not there.</summary>
    public string? Svg => View is { Persona: { } persona, Model: { } model }
        ? JourneyPicture.Svg(
            View.Journey,
            persona,
            model,
            View.Desk.Live.Channels.ToDictionary(pair => pair.Key, pair => pair.Value.Channel, StringComparer.Ordinal),
            language: Locale.Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName))
        : null;

    /// <summary>Gets its map as the address of a picture: as a document of its own its styles are its own, too.</summary>
    public string? Source => Svg is { } svg ? $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}" : null;
}
