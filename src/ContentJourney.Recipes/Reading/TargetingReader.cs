using ContentJourney.Content;
using ContentJourney.Content.Conditions;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads <c>when</c>.</summary>
internal static class TargetingReader
{
    // Stands for what could not be read, so that the variant is not taken for a base as well.
    private static readonly Targeting _unreadable = new() { Condition = ConditionParser.Parse("readable == true").Value };

    public static Targeting Read(MapReader map)
    {
        var before = map.Log.Count;
        var targeting = new Targeting
        {
            Personas = map.Texts("personas"),
            Phases = map.Texts("phases"),
            Channels = map.Texts("channels"),
            Condition = ReadCondition(map),
            Schedule = map.Map("schedule") is { } schedule ? ItemReader.ReadSchedule(schedule) : null,
            Experiment = ReadExperiment(map),
        };
        map.Close("\"when\"");
        return targeting == Targeting.Anybody && map.Log.Count > before ? _unreadable : targeting;
    }

    private static Condition? ReadCondition(MapReader map)
    {
        if (map.Node("condition") is not { } node || ValueReader.Text(node, map.Log) is not { } text)
        {
            return null;
        }

        var outcome = ConditionParser.Parse(text);
        foreach (var problem in outcome.Problems)
        {
            map.Log.Add(problem.Code, $"The condition cannot be read. {problem.Text}", node.Place);
        }

        return outcome.TryGet(out var condition) ? condition : null;
    }

    private static ExperimentArm? ReadExperiment(MapReader map)
    {
        var (experiment, arm) = (map.Text("experiment"), map.Text("arm"));
        if (experiment is null != arm is null)
        {
            map.Log.Add("value.missing", "\"experiment\" and \"arm\" go together: the key of an experiment and the key of one of its arms.", map.PlaceOf(arm is null ? "experiment" : "arm"));
            return null;
        }

        return experiment is null ? null : new ExperimentArm(experiment, arm!);
    }
}
