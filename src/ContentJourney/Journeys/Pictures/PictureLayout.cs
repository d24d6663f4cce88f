namespace ContentJourney.Journeys.Pictures;

/// <summary>The rows of a picture one below the other: header, bands of stages, legend.</summary>
internal sealed record PictureLayout(double Width, IRow[] Rows)
{
    private const double Edge = 28;
    private const double Spacing = 20;

    private double Height => (2 * Edge) + Rows.Sum(row => row.Height) + (Spacing * (Rows.Length - 1));

    public static PictureLayout Arrange(JourneyMap map, double width)
    {
        var grid = Grid.For(width, map.Stages.Length);
        IRow[] bands = map.Stages.Length == 0
            ? [new EmptyRow(map.Labels.NoStages, width)]
            : [.. map.Stages.Chunk(grid.Columns).SelectMany(stages => Band(map, stages, grid))];
        return new(width, [new HeaderRow(map, width), .. bands, new LegendRow(map, width)]);
    }

    public string Draw(JourneyMap map)
    {
        var svg = new SvgWriter();
        svg.Add($"""<svg xmlns="http://www.w3.org/2000/svg" class="cj" role="img" width="{Width}" height="{Height}" viewBox="0 0 {Width} {Height}" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif">""");
        svg.Add($"<title>{$"{map.Labels.Journey}: {map.Journey.Name} – {map.Persona.Name}"}</title>");
        svg.Add($"<desc>{PictureDescription.Of(map)}</desc>");
        svg.AddVerbatim(PictureStyle.Element);
        svg.Add($"""<rect class="cj-page" width="{Width}" height="{Height}" rx="12"/>""");
        var top = Edge;
        foreach (var row in Rows)
        {
            row.Draw(svg, top);
            top += row.Height + Spacing;
        }

        svg.AddVerbatim("</svg>");
        return svg.ToString();
    }

    private static IEnumerable<IRow> Band(JourneyMap map, MapStage[] stages, Grid grid)
    {
        if (stages[0].Index > 0)
        {
            yield return new DividerRow(grid);
        }

        yield return new StageRow(map, stages, grid);
        yield return new CardsRow(map, stages, grid);
        if (stages.Any(stage => stage.Touchpoints.Any(touchpoint => touchpoint.Emotion is not null)))
        {
            yield return new EmotionRow(map, stages, grid);
        }

        foreach (var notes in NotesRow.All(map, stages, grid))
        {
            yield return notes;
        }
    }
}
