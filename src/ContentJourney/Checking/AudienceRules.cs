using ContentJourney.Collections;
using ContentJourney.Publishing;

namespace ContentJourney.Checking;

/// <summary>Whoever is named as an audience exists.</summary>
internal static class AudienceRules
{
    public static void Check(CheckRun run, ValueList<string> personas, ValueList<string> phases, ValueList<string> channels, string code, string path)
    {
        run.References(Noun.Persona, personas, $"{code}.persona.unknown", "persona", $"{path}/personas");
        run.References(Noun.Channel, channels, $"{code}.channel.unknown", "channel", $"{path}/channels");
        var known = run.Site.PhaseModels.SelectMany(model => model.Phases).Select(phase => phase.Key).ToArray();
        foreach (var (phase, at) in SitePath.Each($"{path}/phases", phases))
        {
            if (!known.Contains(phase, StringComparer.Ordinal) && !run.Known.IsUnread(Noun.PhaseModel, ""))
            {
                run.Add($"{code}.phase.unknown", $"No phase model has a phase \"{phase}\".{Suggestion.For(phase, known)}", at);
            }
        }
    }
}
