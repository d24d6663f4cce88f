using ContentJourney.Journeys;

namespace ContentJourney.Checking;

/// <summary>Phase models: phases with keys that are unique over all models.</summary>
internal static class PhaseModelRules
{
    public static void Check(CheckRun run)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (model, path) in SitePath.Each("phaseModels", run.Site.PhaseModels, model => model.Key))
        {
            run.Key("phaseModel", model.Key, path);
            run.Require(model.Name, "phaseModel.name.missing", "The model's name", $"{path}/name");
            if (model.Phases.Count == 0)
            {
                run.Add("phaseModel.phases.missing", "A phase model has at least one phase.", $"{path}/phases");
            }

            foreach (var (phase, at) in SitePath.Each($"{path}/phases", model.Phases, phase => phase.Key))
            {
                CheckPhase(run, phase, at);
                if (!owners.TryAdd(phase.Key, model.Key) && owners[phase.Key] != model.Key)
                {
                    run.Add("phase.key.taken", $"The phase \"{phase.Key}\" is in the model \"{owners[phase.Key]}\" already; phases have keys of their own over all models.", $"{at}/key");
                }
            }
        }
    }

    private static void CheckPhase(CheckRun run, Phase phase, string path)
    {
        run.Key("phase", phase.Key, path);
        run.Require(phase.Name, "phase.name.missing", "The phase's name", $"{path}/name");
        foreach (var (kpi, at) in SitePath.Each($"{path}/kpis", phase.Kpis, kpi => kpi.Key))
        {
            run.Key("kpi", kpi.Key, at);
            run.Require(kpi.Name, "kpi.name.missing", "The KPI's name", $"{at}/name");
            run.Require(kpi.Unit, "kpi.unit.missing", "The KPI's unit, such as \"%\",", $"{at}/unit");
        }
    }
}
