namespace ContentJourney.Journeys.Pictures;

/// <summary>The touchpoints of each stage as cards one below the other, with arrows for what leads where.</summary>
internal sealed class CardsRow : IRow
{
    private const double Spacing = 24;
    private const double EmptyHeight = 44;

    private readonly JourneyMap _map;
    private readonly MapStage[] _stages;
    private readonly Grid _grid;
    private readonly List<PlacedCard> _cards = [];

    public CardsRow(JourneyMap map, MapStage[] stages, Grid grid)
    {
        (_map, _stages, _grid) = (map, stages, grid);
        var here = stages.SelectMany(stage => stage.Touchpoints).Select(touchpoint => touchpoint.Touchpoint.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (column, stage) in stages.Index())
        {
            var y = 0.0;
            foreach (var touchpoint in stage.Touchpoints)
            {
                var card = new Card(touchpoint, grid.Column, NumbersElsewhere(touchpoint, here));
                _cards.Add(new(touchpoint, card, column, grid.Left(column), y, grid.Column));
                y += card.Height + Spacing;
            }
        }
    }

    public double Height => RowHeading.Height + Math.Max(_cards.Count == 0 ? 0 : _cards.Max(card => card.Top + card.Card.Height), _stages.Any(stage => stage.Touchpoints.Length == 0) ? EmptyHeight : 0);

    public void Draw(SvgWriter svg, double top)
    {
        RowHeading.Draw(svg, _map.Labels.Touchpoints, top);
        top += RowHeading.Height;
        ArrowDrawing.Draw(svg, _cards, top);
        foreach (var card in _cards)
        {
            card.Card.Draw(svg, card.Left, top + card.Top);
        }

        foreach (var (column, _) in _stages.Index().Where(stage => stage.Item.Touchpoints.Length == 0))
        {
            svg.Add($"""<rect class="cj-empty" x="{_grid.Left(column)}" y="{top}" width="{_grid.Column}" height="{EmptyHeight}" rx="8"/>""");
            svg.Text(TextBlock.Wrap(_map.Labels.NoTouchpoints, _grid.Column - (2 * Card.Padding), TextStyle.Small, 2), _grid.Left(column) + Card.Padding, top + 7);
        }
    }

    // An arrow over bands would cross everything; the number says it as well.
    private int[] NumbersElsewhere(MapTouchpoint touchpoint, HashSet<string> here) =>
    [
        .. _map.Stages.SelectMany(stage => stage.Touchpoints)
            .Where(other => !here.Contains(other.Touchpoint.Key) && touchpoint.Touchpoint.LeadsTo.Contains(other.Touchpoint.Key, StringComparer.Ordinal))
            .Select(other => other.Number),
    ];
}
