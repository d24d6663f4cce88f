using System.Globalization;
using ContentJourney.Experiments;

namespace ContentJourney.Recipes.Writing;

/// <summary>Writes an element of <c>experiments.yaml</c>.</summary>
internal static class ExperimentWriter
{
    private const decimal BucketsPerPercent = Bucket.Count / 100m;

    public static YamlFields Write(Experiment experiment) => new YamlFields()
        .Add("key", experiment.Key)
        .Add("name", experiment.Name)
        .AddList("arms", experiment.Arms, Write);

    private static YamlFields Write(Arm arm) => new YamlFields()
        .Add("key", arm.Key)
        .Add("share", new YamlValue.Raw((arm.Share / BucketsPerPercent).ToString("0.##", CultureInfo.InvariantCulture)));
}
