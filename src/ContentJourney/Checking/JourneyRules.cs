using ContentJourney.Journeys;
using ContentJourney.Problems;
using ContentJourney.Publishing;

namespace ContentJourney.Checking;

/// <summary>Journeys: every persona, phase, channel, KPI, touchpoint and item they name is there.</summary>
internal static class JourneyRules
{
    public static void Check(CheckRun run)
    {
        foreach (var (journey, path) in SitePath.Each("journeys", run.Site.Journeys, journey => journey.Key))
        {
            run.Key("journey", journey.Key, path);
            run.Require(journey.Name, "journey.name.missing", "The journey's name", $"{path}/name");
            run.Reference(Noun.Persona, journey.Persona, "journey.persona.unknown", "persona", $"{path}/persona");
            run.Reference(Noun.PhaseModel, journey.Model, "journey.model.unknown", "phase model", $"{path}/model");
            if (journey.Channel is { } channel)
            {
                run.Reference(Noun.Channel, channel, "journey.channel.unknown", "channel", $"{path}/channel");
            }

            CheckStages(run, journey, $"{path}/stages");
        }
    }

    private static void CheckStages(CheckRun run, Journey journey, string path)
    {
        var model = run.Site.PhaseModels.FirstOrDefault(model => model.Key == journey.Model);
        var touchpoints = journey.Stages.SelectMany(stage => stage.Touchpoints).Select(touchpoint => touchpoint.Key).ToArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var last = -1;
        foreach (var (stage, at) in SitePath.Each(path, journey.Stages))
        {
            var position = model?.Phases.Select(phase => phase.Key).ToList().IndexOf(stage.Phase) ?? -1;
            if (model is not null)
            {
                CheckPhase(run, stage, model, position, last, at);
            }

            last = Math.Max(last, position);
            foreach (var (touchpoint, below) in SitePath.Each($"{at}/touchpoints", stage.Touchpoints, touchpoint => touchpoint.Key))
            {
                CheckTouchpoint(run, touchpoint, touchpoints, seen, below);
            }
        }
    }

    private static void CheckPhase(CheckRun run, Stage stage, PhaseModel model, int position, int last, string path)
    {
        if (position < 0)
        {
            run.Add("journey.phase.unknown", $"The phase model \"{model.Key}\" has no phase \"{stage.Phase}\".{Suggestion.For(stage.Phase, model.Phases.Select(phase => phase.Key))}", $"{path}/phase");
            return;
        }

        if (position <= last)
        {
            run.Add("journey.phase.order", $"The phase \"{stage.Phase}\" is {(position == last ? (ProblemText)"there twice" : "out of order")}; a journey has one stage a phase, in the model's order.", $"{path}/phase");
        }

        var kpis = model.Phases[position].Kpis.Select(kpi => kpi.Key).ToArray();
        foreach (var (target, at) in SitePath.Each($"{path}/kpis", stage.Kpis))
        {
            if (!kpis.Contains(target.Definition, StringComparer.Ordinal))
            {
                run.Add("journey.kpi.unknown", $"The phase \"{stage.Phase}\" has no KPI \"{target.Definition}\".{Suggestion.For(target.Definition, kpis)}", $"{at}/definition");
            }
        }
    }

    private static void CheckTouchpoint(CheckRun run, Touchpoint touchpoint, string[] all, HashSet<string> seen, string path)
    {
        run.Key("touchpoint", touchpoint.Key, path);
        if (!seen.Add(touchpoint.Key) && path.EndsWith("/" + touchpoint.Key, StringComparison.Ordinal))
        {
            run.Add("touchpoint.key.taken", $"The journey has a touchpoint \"{touchpoint.Key}\" already; choose another key.", $"{path}/key");
        }

        run.Require(touchpoint.Name, "touchpoint.name.missing", "The touchpoint's name", $"{path}/name");
        run.Reference(Noun.Channel, touchpoint.Channel, "touchpoint.channel.unknown", "channel", $"{path}/channel");
        run.References(Noun.Item, touchpoint.Contents, "touchpoint.content.unknown", "item", $"{path}/contents");
        if (touchpoint.Emotion is < -2 or > 2)
        {
            run.Add("touchpoint.emotion.range", $"An emotion is from -2, frustrated, to 2, delighted; this one is {touchpoint.Emotion}.", $"{path}/emotion");
        }

        foreach (var (key, at) in SitePath.Each($"{path}/leadsTo", touchpoint.LeadsTo))
        {
            if (!all.Contains(key, StringComparer.Ordinal))
            {
                run.Add("touchpoint.leadsTo.unknown", $"The journey has no touchpoint \"{key}\".{Suggestion.For(key, all)}", at);
            }
        }
    }
}
