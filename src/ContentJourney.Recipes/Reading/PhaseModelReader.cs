using ContentJourney.Collections;
using ContentJourney.Journeys;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads an element of <c>phases.yaml</c>.</summary>
internal static class PhaseModelReader
{
    public static PhaseModel Read(MapReader map)
    {
        var model = new PhaseModel(map.Word("key"), map.Word("name"), map.KeyedMaps("phases").Select(ReadPhase).ToValueList());
        map.Close("A phase model");
        return model;
    }

    private static Phase ReadPhase(MapReader map)
    {
        var phase = new Phase(map.Word("key"), map.Word("name"), map.Text("goal"), map.KeyedMaps("kpis").Select(ReadKpi).ToValueList());
        map.Close("A phase");
        return phase;
    }

    private static KpiDefinition ReadKpi(MapReader map)
    {
        var kpi = new KpiDefinition(map.Word("key"), map.Word("name"), map.Word("unit"), map.Chosen<KpiDirection>("better"));
        map.Close("A KPI");
        return kpi;
    }
}
