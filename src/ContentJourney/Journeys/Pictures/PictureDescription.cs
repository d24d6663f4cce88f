using System.Globalization;
using System.Text;

namespace ContentJourney.Journeys.Pictures;

/// <summary>The map in words, for people who cannot see it.</summary>
internal static class PictureDescription
{
    public static string Of(JourneyMap map)
    {
        var words = new StringBuilder(map.Persona.Tagline is { } tagline ? $"{map.Persona.Name}: {Ended(tagline)} " : "");
        foreach (var stage in map.Stages)
        {
            words.Append(CultureInfo.InvariantCulture, $"{map.Labels.Stage} {stage.Index + 1}, {stage.Phase.Name}");
            words.Append(stage.Phase.Goal is { } goal ? $": {Ended(goal)} " : ". ");
            words.AppendJoin(' ', stage.Touchpoints.Select(touchpoint => Sentence(touchpoint, map.Labels)).DefaultIfEmpty($"{map.Labels.NoTouchpoints}.")).Append(' ');
        }

        return words.Append(map.Stages.Length == 0 ? map.Labels.NoStages : "").ToString().Trim();
    }

    private static string Sentence(MapTouchpoint touchpoint, PictureLabels labels)
    {
        var feeling = touchpoint.Emotion is { } emotion ? $", {labels.Emotion(emotion)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{touchpoint.Number}. {touchpoint.Touchpoint.Name} ({touchpoint.ChannelName}{feeling}).");
    }

    private static string Ended(string text) => text.Length > 0 && char.IsPunctuation(text[^1]) ? text : text + ".";
}
