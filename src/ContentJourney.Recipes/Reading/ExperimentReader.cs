using ContentJourney.Collections;
using ContentJourney.Experiments;
using ContentJourney.Problems;

namespace ContentJourney.Recipes.Reading;

/// <summary>Reads an element of <c>experiments.yaml</c>.</summary>
internal static class ExperimentReader
{
    private const int BucketsPerPercent = Bucket.Count / 100;

    public static Experiment Read(MapReader map)
    {
        var experiment = new Experiment(map.Word("key"), map.Word("name"), map.KeyedMaps("arms").Select(ReadArm).ToValueList());
        map.Close("An experiment");
        return experiment;
    }

    private static Arm ReadArm(MapReader map)
    {
        var arm = new Arm(map.Word("key"), ReadShare(map));
        map.Close("An arm");
        return arm;
    }

    private static int ReadShare(MapReader map)
    {
        ProblemText what = "a share is a number of percent above 0, at most 100, with at most two decimal places";
        if (map.Node("share") is not { } node)
        {
            map.Log.Add("value.missing", $"\"share\" is missing; {what}.", map.Place);
            return 1;
        }

        if (ValueReader.Number(node, map.Log) is not { } percent)
        {
            return 1;
        }

        if (percent is > 0 and <= 100 && decimal.IsInteger(percent * BucketsPerPercent))
        {
            return (int)(percent * BucketsPerPercent);
        }

        map.Log.Add("experiment.arm.share", $"Expected a share, found {percent}; {what}.", node.Place);
        return 1;
    }
}
