namespace ContentJourney.Journeys.Pictures;

/// <summary>The small heading above a row.</summary>
internal static class RowHeading
{
    public const double Height = 26;

    public static void Draw(SvgWriter svg, string text, double top) => svg.Line(text, TextStyle.Heading, Grid.Margin, top);
}
