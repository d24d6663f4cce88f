namespace ContentJourney.Journeys.Pictures;

/// <summary>Says that there is nothing to see yet.</summary>
internal sealed class EmptyRow(string text, double width) : IRow
{
    public double Height => 96;

    public void Draw(SvgWriter svg, double top)
    {
        svg.Add($"""<rect class="cj-empty" x="{Grid.Margin}" y="{top}" width="{width - (2 * Grid.Margin)}" height="{Height}" rx="10"/>""");
        svg.Line(text, TextStyle.Lead, width / 2, top + ((Height - TextStyle.Lead.LineHeight) / 2), "middle");
    }
}
