using ContentJourney.Journeys;

namespace ContentJourney.Recipes.Writing;

/// <summary>Writes an element of <c>phases.yaml</c>.</summary>
internal static class PhaseModelWriter
{
    public static YamlFields Write(PhaseModel model) => new YamlFields()
        .Add("key", model.Key)
        .Add("name", model.Name)
        .AddList("phases", model.Phases, Write);

    private static YamlFields Write(Phase phase) => new YamlFields()
        .Add("key", phase.Key)
        .Add("name", phase.Name)
        .Add("goal", phase.Goal)
        .AddList("kpis", phase.Kpis, Write);

    private static YamlFields Write(KpiDefinition kpi) => new YamlFields()
        .Add("key", kpi.Key)
        .Add("name", kpi.Name)
        .Add("unit", kpi.Unit)
        .AddChoice("better", kpi.Better);
}
