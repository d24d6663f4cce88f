namespace ContentJourney.Journeys.Pictures;

/// <summary>The emotion of the touchpoints as a curve from frustrated (below) to delighted (above).</summary>
internal sealed class EmotionRow(JourneyMap map, MapStage[] stages, Grid grid) : IRow
{
    private const double Plot = 136;
    private const double Inset = 18;
    private const double FaceX = 17;

    public double Height => RowHeading.Height + Plot;

    public void Draw(SvgWriter svg, double top)
    {
        RowHeading.Draw(svg, map.Labels.Feeling, top);
        top += RowHeading.Height;
        var width = grid.Left(stages.Length - 1) + grid.Column - Grid.Margin;
        svg.Add($"""<rect class="cj-surface cj-plot" x="{Grid.Margin}" y="{top}" width="{width}" height="{Plot}" rx="8"/>""");
        foreach (var level in new[] { 2, 0, -2 })
        {
            svg.Add($"""<path class="cj-level" d="M{Grid.Margin} {Y(level, top)}h{width}"/>""");
            DrawFace(svg, level, Y(level, top));
        }

        var points = Points(top).ToArray();
        svg.AddVerbatim($"""<path class="cj-curve" d="{SmoothCurve.Through([.. points.Select(point => (point.X, point.Y))])}"/>""");
        foreach (var (touchpoint, x, y) in points)
        {
            svg.Add($"<g><title>{$"{touchpoint.Number}. {touchpoint.Touchpoint.Name}: {map.Labels.Emotion(touchpoint.Emotion!.Value)}"}</title>");
            NumberBadge.Draw(svg, touchpoint, x, y, "cj-point");
            svg.AddVerbatim("</g>");
        }
    }

    private static double Y(int emotion, double top) => top + Inset + ((2 - emotion) * (Plot - (2 * Inset)) / 4);

    // A mouth that bends down, stays flat, or bends up.
    private static void DrawFace(SvgWriter svg, int level, double y)
    {
        var mouth = Math.Sign(level) * 3.0;
        svg.Add($"""<path class="cj-face" d="M{FaceX - 8} {y}a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M{FaceX - 3} {y - 2.5}v.4M{FaceX + 3} {y - 2.5}v.4M{FaceX - 3.5} {y + 3 - (mouth / 3)}q3.5 {mouth} 7 0"/>""");
    }

    private IEnumerable<(MapTouchpoint Touchpoint, double X, double Y)> Points(double top) =>
        from stage in stages.Index()
        from touchpoint in stage.Item.Touchpoints.Index()
        where touchpoint.Item.Emotion is not null
        select (touchpoint.Item, grid.Left(stage.Index) + (grid.Column * (touchpoint.Index + 0.5) / stage.Item.Touchpoints.Length), Y(touchpoint.Item.Emotion!.Value, top));
}
