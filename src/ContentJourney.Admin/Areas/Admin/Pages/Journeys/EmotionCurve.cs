using System.Globalization;
using ContentJourney.Journeys;

namespace ContentJourney.Admin.Areas.Admin.Pages.Journeys;

/// <summary>How a journey feels, as a small line: a point for each stage where somebody was asked, 20 wide, from 4 (delighted) to 28 (frustrated) high.</summary>
internal sealed record EmotionCurve(IReadOnlyList<(double X, double Y)> Points, int Width)
{
    private const int Step = 20;

    public static EmotionCurve Of(Journey journey) => new(
        [.. journey.Stages.Select((stage, at) => (At: at, stage.Emotion)).Where(stage => stage.Emotion is not null).Select(stage => ((stage.At + 0.5) * Step, 16 - (6 * Math.Clamp(stage.Emotion!.Value, -2, 2))))],
        Math.Max(1, journey.Stages.Count) * Step);

    public string Line => string.Join(' ', Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")));
}
