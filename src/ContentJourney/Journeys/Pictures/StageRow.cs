namespace ContentJourney.Journeys.Pictures;

/// <summary>The heads of the columns: the phase and its goal.</summary>
internal sealed class StageRow(JourneyMap map, MapStage[] stages, Grid grid) : IRow
{
    private const double Padding = 12;

    private readonly (TextBlock Name, TextBlock Goal)[] _texts =
    [
        .. stages.Select(stage => (
            TextBlock.Wrap(stage.Phase.Name, grid.Column - (2 * Padding), TextStyle.Stage, 3),
            TextBlock.Wrap(stage.Phase.Goal ?? "", grid.Column - (2 * Padding), TextStyle.Small, 5))),
    ];

    public double Height => _texts.Max(text => text.Name.Height + text.Goal.Height) + TextStyle.Small.LineHeight + (2 * Padding);

    public void Draw(SvgWriter svg, double top)
    {
        for (var column = 0; column < stages.Length; column++)
        {
            var (left, (name, goal)) = (grid.Left(column), _texts[column]);
            svg.Add($"""<g class="cj-stage"><rect class="cj-surface" x="{left}" y="{top}" width="{grid.Column}" height="{Height}" rx="8"/>""");
            svg.Add($"""<rect class="{$"cj-hue{stages[column].Index % PictureStyle.Hues}"}" x="{left}" y="{top}" width="{grid.Column}" height="4" rx="2"/>""");
            svg.Line($"{map.Labels.Stage} {stages[column].Index + 1}", TextStyle.Small, left + Padding, top + Padding);
            svg.Text(name, left + Padding, top + Padding + TextStyle.Small.LineHeight);
            svg.Text(goal, left + Padding, top + Padding + TextStyle.Small.LineHeight + name.Height);
            svg.AddVerbatim("</g>");
        }
    }
}
