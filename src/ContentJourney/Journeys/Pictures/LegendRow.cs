using ContentJourney.Channels;

namespace ContentJourney.Journeys.Pictures;

/// <summary>What symbols and arrows mean.</summary>
internal sealed class LegendRow : IRow
{
    private const double SymbolRoom = 24;
    private const double LineRoom = 36;
    private const double Between = 22;
    private const double LineHeight = 24;

    private readonly List<(Action<SvgWriter, double, double> Symbol, double Room, string Text, double X, double Y)> _entries = [];
    private readonly double _right;
    private double _x = Grid.Margin;
    private double _y;

    public LegendRow(JourneyMap map, double width)
    {
        _right = width - Grid.Margin;
        var touchpoints = map.Stages.SelectMany(stage => stage.Touchpoints).ToArray();
        foreach (var kind in touchpoints.Select(touchpoint => touchpoint.Channel?.Kind).OfType<ChannelKind>().Distinct().Order())
        {
            Add((svg, x, y) => ChannelSymbol.Draw(svg, kind, x, y), SymbolRoom, map.Labels.Kind(kind));
        }

        if (touchpoints.Any(touchpoint => touchpoint.Touchpoint.LeadsTo.Count > 0))
        {
            Add((svg, x, y) => DrawArrow(svg, "cj-arrow", "cj-head", x, y), LineRoom, map.Labels.LeadsTo);
            Add((svg, x, y) => DrawArrow(svg, "cj-arrow cj-cross", "cj-head cj-cross-head", x, y), LineRoom, map.Labels.ChangesChannel);
        }
    }

    public double Height => _entries.Count == 0 ? 0 : _y + LineHeight;

    public void Draw(SvgWriter svg, double top)
    {
        foreach (var (symbol, room, text, x, y) in _entries)
        {
            symbol(svg, x, top + y + 4);
            svg.Line(text, TextStyle.Small, x + room, top + y + 4.5);
        }
    }

    private static void DrawArrow(SvgWriter svg, string line, string head, double x, double y)
    {
        svg.Add($"""<path class="{line}" d="M{x} {y + 8}h22"/>""");
        svg.Add($"""<path class="{head}" d="M{x + 28} {y + 8}l-7 -5v10z"/>""");
    }

    private void Add(Action<SvgWriter, double, double> symbol, double room, string text)
    {
        var width = room + GlyphWidths.Measure(text, TextStyle.Small);
        if (_x > Grid.Margin && _x + width > _right)
        {
            (_x, _y) = (Grid.Margin, _y + LineHeight);
        }

        _entries.Add((symbol, room, text, _x, _y));
        _x += width + Between;
    }
}
