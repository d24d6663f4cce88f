using ContentJourney.Collections;
using ContentJourney.Journeys;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads <c>journeys/KEY.yaml</c>.</summary>
internal static class JourneyReader
{
    public static Journey Read(MapReader map, string key)
    {
        var journey = new Journey(
            key,
            map.Word("name"),
            map.Word("persona"),
            map.Word("model"),
            map.Text("channel"),
            map.Maps("stages").Select(ReadStage).ToValueList());
        map.Close("A journey");
        return journey;
    }

    private static Stage ReadStage(MapReader map)
    {
        var stage = new Stage(
            map.Word("phase"),
            map.Maps("kpis").Select(ReadTarget).ToValueList(),
            map.KeyedMaps("touchpoints").Select(ReadTouchpoint).ToValueList());
        map.Close("A stage");
        return stage;
    }

    private static KpiTarget ReadTarget(MapReader map)
    {
        var target = new KpiTarget(map.Word("definition"), map.Number("target"));
        map.Close("A KPI of a stage");
        return target;
    }

    private static Touchpoint ReadTouchpoint(MapReader map)
    {
        var touchpoint = new Touchpoint
        {
            Key = map.Word("key"),
            Name = map.Word("name"),
            Channel = map.Word("channel"),
            Owner = map.Text("owner"),
            Actions = map.Texts("actions"),
            Thoughts = map.Texts("thoughts"),
            Emotion = map.Integer("emotion"),
            PainPoints = map.Texts("painPoints"),
            Opportunities = map.Texts("opportunities"),
            LeadsTo = map.Texts("leadsTo"),
            Contents = map.Texts("contents"),
        };
        map.Close("A touchpoint");
        return touchpoint;
    }
}
