namespace ContentJourney.Journeys.Pictures;

/// <summary>Parts two bands of stages.</summary>
internal sealed class DividerRow(Grid grid) : IRow
{
    public double Height => 12;

    public void Draw(SvgWriter svg, double top) => svg.Add($"""<path class="cj-divider" d="M{Grid.Margin} {top + (Height / 2)}h{grid.Inner}"/>""");
}
