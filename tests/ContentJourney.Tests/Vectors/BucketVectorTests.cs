using System.Text.Json;
using ContentJourney.Experiments;

namespace ContentJourney.Tests.Vectors;

public class BucketVectorTests
{
    private static readonly JsonElement _vectors = VectorFiles.Read("buckets.json");

    public static IEnumerable<object?[]> Buckets() =>
        _vectors.GetProperty("buckets").EnumerateArray().Select(found => new object?[] { found.Text("experiment"), found.Text("seed"), found.GetProperty("bucket").GetInt32() });

    public static IEnumerable<object?[]> Arms() =>
        _vectors.GetProperty("arms").EnumerateArray().Select(found => new object?[] { found.Text("seed"), found.GetProperty("bucket").GetInt32(), found.FindText("arm") });

    [Theory]
    [MemberData(nameof(Buckets))]
    public void A_seed_falls_into_its_bucket(string experiment, string seed, int bucket) => Assert.Equal(bucket, Bucket.Of(experiment, seed));

    [Theory]
    [MemberData(nameof(Arms))]
    public void A_bucket_lies_in_its_arm(string seed, int bucket, string? arm)
    {
        var experiment = VectorSite.Experiment(_vectors.GetProperty("experiment"));

        Assert.Equal((bucket, arm), (Bucket.Of(experiment.Key, seed), Bucket.ArmOf(experiment, seed)?.Key));
    }
}
