using System.Globalization;
using System.Xml.Linq;
using ContentJourney.Content;
using ContentJourney.Journeys;
using ContentJourney.Journeys.Pictures;
using ContentJourney.Personas;

namespace ContentJourney.Tests.Journeys.Pictures;

internal static class DrawnPicture
{
    public static XNamespace Namespace { get; } = "http://www.w3.org/2000/svg";

    public static string Svg(Journey journey, int width = JourneyPicture.DefaultWidth, string? language = null, Persona? persona = null) =>
        JourneyPicture.Svg(journey, persona ?? SampleJourney.Persona, SampleJourney.Model, SampleJourney.Channels, width, language is null ? null : Locale.Of(language));

    public static XElement Draw(Journey journey, int width = JourneyPicture.DefaultWidth, string? language = null, Persona? persona = null) =>
        XElement.Parse(Svg(journey, width, language, persona));

    public static IEnumerable<XElement> Cards(XElement picture) => picture.Descendants(Namespace + "g").Where(group => group.Attribute("class")?.Value == "cj-touchpoint");

    public static string[] Words(XElement picture) => [.. picture.Descendants(Namespace + "text").Select(text => text.Value)];

    public static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
