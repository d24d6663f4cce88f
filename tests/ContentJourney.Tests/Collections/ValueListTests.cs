using ContentJourney.Collections;

namespace ContentJourney.Tests.Collections;

public class ValueListTests
{
    [Fact]
    public void Lists_with_equal_elements_in_the_same_order_are_equal()
    {
        ValueList<string> left = ["a", "b"];

        Assert.Equal(left, "a b".Split(' ').ToValueList());
        Assert.Equal(left.GetHashCode(), "a b".Split(' ').ToValueList().GetHashCode());
        Assert.False(left.Equals(["b", "a"]) || left.Equals(["a"]) || left.Equals(null));
    }

    [Fact]
    public void A_list_is_a_copy()
    {
        var source = new[] { 1, 2 };
        var list = source.ToValueList();

        source[0] = 9;

        Assert.Equal("[1, 2]", list.ToString());
    }

    [Fact]
    public void Lists_of_lists_compare_by_value() => Assert.True(((ValueList<ValueList<int>>)[[1], []]).Equals([[1], []]));
}
