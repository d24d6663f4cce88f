namespace ContentJourney.Journeys.Pictures;

/// <summary>The number of a touchpoint in a dot colored by its emotion; the same on card and curve.</summary>
internal static class NumberBadge
{
    public const double Radius = 9;

    public static void Draw(SvgWriter svg, MapTouchpoint touchpoint, double x, double y, string kind = "cj-number")
    {
        var tone = touchpoint.Emotion is { } emotion ? $"cj-feel{emotion + 2}" : "cj-feel2";
        svg.Add($"""<circle class="{$"{kind} {tone}"}" cx="{x}" cy="{y}" r="{Radius}"/>""");
        svg.Line($"{touchpoint.Number}", TextStyle.Badge, x, y - (TextStyle.Badge.LineHeight / 2), "middle");
    }
}
