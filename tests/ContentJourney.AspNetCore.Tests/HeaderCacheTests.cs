using ContentJourney.AspNetCore.GraphQLOverHttp;

namespace ContentJourney.AspNetCore.Tests;

public class HeaderCacheTests
{
    [Fact]
    public void A_value_is_parsed_once()
    {
        var parsed = 0;
        var cache = new HeaderCache<int>(value =>
        {
            parsed++;
            return value.Length;
        });

        Assert.Equal((4, 4, 5), (cache.Read("abcd"), cache.Read("abcd"), cache.Read("abcde")));
        Assert.Equal(2, parsed);
    }

    [Fact]
    public void Ever_other_values_take_no_more_than_bounded_memory()
    {
        var cache = new HeaderCache<int>(value => value.Length);

        for (var index = 0; index < 10_000; index++)
        {
            cache.Read($"text/x-{index}");
            Assert.InRange(cache.Count, 1, 100);
        }
    }

    [Fact]
    public void A_very_long_value_is_not_remembered()
    {
        var cache = new HeaderCache<int>(value => value.Length);

        Assert.Equal(501, cache.Read(new string('x', 501)));
        Assert.Equal(0, cache.Count);
    }
}
