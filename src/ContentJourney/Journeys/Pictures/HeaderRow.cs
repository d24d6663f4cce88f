using System.Globalization;

namespace ContentJourney.Journeys.Pictures;

/// <summary>Whose journey it is, and what it is called.</summary>
internal sealed class HeaderRow : IRow
{
    private const double Radius = 28;
    private const double TextLeft = Grid.Margin + (2 * Radius) + 18;

    private readonly string _initials;
    private readonly TextBlock[] _texts;

    public HeaderRow(JourneyMap map, double width)
    {
        var room = width - TextLeft - Grid.Margin;
        var where = map.Journey.Channel is { } channel ? map.Channels.GetValueOrDefault(channel)?.Name ?? channel : null;
        string[] about = [map.Persona.Name, map.Persona.Tagline ?? "", map.Model.Name, where ?? ""];
        _initials = string.Concat(map.Persona.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2).Select(word => StringInfo.GetNextTextElement(word))).ToUpperInvariant();
        _texts =
        [
            TextBlock.Wrap(map.Journey.Name, room, TextStyle.Title, 3),
            TextBlock.Wrap(string.Join(" · ", about.Where(text => text.Length > 0)), room, TextStyle.Lead, 3),
        ];
    }

    public double Height => Math.Max(2 * Radius, _texts.Sum(text => text.Height) + 4);

    public void Draw(SvgWriter svg, double top)
    {
        svg.Add($"""<circle class="cj-portrait" cx="{Grid.Margin + Radius}" cy="{top + Radius}" r="{Radius}"/>""");
        svg.Line(_initials, new(20, "cj-badge", Bold: true), Grid.Margin + Radius, top + Radius - 13.5, "middle");
        svg.Text(_texts[0], TextLeft, top);
        svg.Text(_texts[1], TextLeft, top + _texts[0].Height + 4);
    }
}
