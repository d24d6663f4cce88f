using ContentJourney.Experiments;

namespace ContentJourney.Checking;

/// <summary>Split tests: arms that together take at most everybody.</summary>
internal static class ExperimentRules
{
    private const decimal BucketsPerPercent = Bucket.Count / 100m;

    public static void Check(CheckRun run)
    {
        foreach (var (experiment, path) in SitePath.Each("experiments", run.Site.Experiments, experiment => experiment.Key))
        {
            run.Key("experiment", experiment.Key, path);
            run.Require(experiment.Name, "experiment.name.missing", "The experiment's name", $"{path}/name");
            CheckArms(run, experiment, $"{path}/arms");
        }
    }

    private static void CheckArms(CheckRun run, Experiment experiment, string path)
    {
        if (experiment.Arms.Count == 0)
        {
            run.Add("experiment.arms.missing", "An experiment has at least one arm.", path);
        }

        foreach (var (arm, at) in SitePath.Each(path, experiment.Arms, arm => arm.Key))
        {
            run.Key("experiment.arm", arm.Key, at);
            if (arm.Share is < 1 or > Bucket.Count)
            {
                run.Add("experiment.arm.share", $"An arm's share is from 0.01 to 100 %; this one is {arm.Share / BucketsPerPercent} %.", $"{at}/share");
            }
        }

        var sum = experiment.Arms.Sum(arm => (long)arm.Share);
        if (sum > Bucket.Count)
        {
            run.Add("experiment.arms.sum", $"The arms together take at most 100 %; these take {sum / BucketsPerPercent} %.", path);
        }
    }
}
