using System.Globalization;
using System.Text;

namespace ContentJourney.Journeys.Pictures;

/// <summary>A smooth curve that never swings beyond its points: monotone cubic interpolation after Fritsch and Carlson (1980).</summary>
internal static class SmoothCurve
{
    /// <summary>The path data through points with rising x; empty for no points.</summary>
    public static string Through((double X, double Y)[] points)
    {
        if (points.Length == 0)
        {
            return "";
        }

        var slopes = Slopes(points);
        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{points[0].X:0.#} {points[0].Y:0.#}"));
        for (var index = 1; index < points.Length; index++)
        {
            var ((x0, y0), (x1, y1)) = (points[index - 1], points[index]);
            var third = (x1 - x0) / 3;
            path.Append(CultureInfo.InvariantCulture, $"C{x0 + third:0.#} {y0 + (slopes[index - 1] * third):0.#} {x1 - third:0.#} {y1 - (slopes[index] * third):0.#} {x1:0.#} {y1:0.#}");
        }

        return path.ToString();
    }

    private static double[] Slopes((double X, double Y)[] points)
    {
        var secants = points.Zip(points.Skip(1), (from, to) => (to.Y - from.Y) / (to.X - from.X)).ToArray();
        return [.. points.Select((_, index) => index == 0 || index == secants.Length ? 0 : Slope(secants[index - 1], secants[index]))];
    }

    // The harmonic mean of the slopes at both sides; flat where the curve turns.
    private static double Slope(double before, double after) => before * after <= 0 ? 0 : 2 * before * after / (before + after);
}
