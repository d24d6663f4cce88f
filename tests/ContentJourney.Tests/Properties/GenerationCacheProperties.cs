using ContentJourney.Fitting;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.Tests.Properties;

public class GenerationCacheProperties
{
    private const long Capacity = 100;

    [Fact]
    public void It_gives_what_is_made_and_holds_its_capacity_and_one_value_at_most() =>
        Prop.ForAll(Gen.Choose(0, 30).ArrayOf(120).ToArbitrary(), keys =>
        {
            var cache = new GenerationCache<int, string>(Capacity);
            return keys.All(key => Get(cache, key) == $"value {key}" && cache.Weight <= Capacity + Weight(30));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_264, 19));

    [Fact]
    public void What_is_asked_for_again_and_again_is_made_once()
    {
        var cache = new GenerationCache<int, string>(Capacity);
        var made = 0;

        for (var key = 0; key < 200; key++)
        {
            Get(cache, key);
            cache.GetOrAdd(-1, 0, (_, _) => $"made {++made}", _ => 1);
        }

        Assert.Equal(1, made);
    }

    [Fact]
    public void Many_askers_at_once_get_what_is_made_and_leave_no_more_than_fits()
    {
        var cache = new GenerationCache<int, string>(Capacity);

        Parallel.For(0, 20_000, number => Assert.Equal($"value {number % 31}", Get(cache, number % 31)));

        Get(cache, 31);
        Assert.InRange(cache.Weight, 1, Capacity + (Environment.ProcessorCount * Weight(31)));
    }

    private static string Get(GenerationCache<int, string> cache, int key) =>
        cache.GetOrAdd(key, "value", static (key, text) => FormattableString.Invariant($"{text} {key}"), _ => Weight(key));

    private static int Weight(int key) => 1 + key;
}
