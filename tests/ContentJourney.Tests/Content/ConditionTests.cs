using ContentJourney.Content.Conditions;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.Tests.Content;

public class ConditionTests
{
    private static readonly Gen<string> _comparison = Gen.Elements(
        "a==1", "a != -2.50", "b <= 'x y'", "b in [1,\"or\", true,'\"']", "c == false", "größe > \"\\\\\"", "x-y.z == _w", "a == +3", "a == 1.", "b=='true'");

    [Theory]
    [InlineData("a==1", "a == 1")]
    [InlineData("not a == 1", "not a == 1")]
    [InlineData("not (a == 1)", "not a == 1")]
    [InlineData("not (a == 1 and b == 2)", "not (a == 1 and b == 2)")]
    [InlineData("((a == 1) and (b == 2)) or c == 3", "a == 1 and b == 2 or c == 3")]
    [InlineData("a == 1 and (b == 2 or c == 3)", "a == 1 and (b == 2 or c == 3)")]
    [InlineData("a == 'gold'", "a == gold")]
    [InlineData("a == 'true'", "a == \"true\"")]
    [InlineData("a == 'x \"y\" \\\\'", "a == \"x \\\"y\\\" \\\\\"")]
    [InlineData("a == +1.50", "a == 1.5")]
    [InlineData("a in [1,2 , x]", "a in [1, 2, x]")]
    public void A_condition_is_written_in_one_way(string text, string canonical) => Assert.Equal(canonical, ConditionParser.Parse(text).Value.Text);

    [Fact]
    public void The_canonical_text_of_any_condition_reads_back() => Prop.ForAll(Expressions(5).ToArbitrary(), text =>
    {
        var read = ConditionParser.Parse(text);
        return !read.TryGet(out var condition) || (ConditionParser.Parse(condition.Text).TryGet(out var again) && again.Equals(condition) && again.Comparisons == condition.Comparisons);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(20_265, 23));

    [Fact]
    public void Any_text_is_read_or_refused_and_never_throws() => Prop.ForAll(
        (from parts in Gen.OneOf(_comparison, Gen.Elements("(", ")", "not", "and", "or", "[", ",", "'", "\\", "\ud800", "İ", " ", "==")).ArrayOf() select string.Join(' ', parts)).ToArbitrary(),
        text => ConditionParser.Parse(text) is var outcome && (outcome.TryGet(out _) || outcome.Problems[0].Message.StartsWith("Character ", StringComparison.Ordinal) || outcome.Problems[0].Code == "condition.long"))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(20_266, 29));

    [Fact]
    public void Nesting_is_bounded_and_what_was_read_at_the_bound_reads_back()
    {
        var deepest = string.Concat(Enumerable.Repeat("not ", ConditionParser.MaxDepth - 1)) + "a == 1";

        Assert.Equal(deepest, ConditionParser.Parse(ConditionParser.Parse(deepest).Value.Text).Value.Text);
        Assert.Equal("Character 129: a condition nests at most 32 deep.", ConditionParser.Parse("not " + deepest).Problems[0].Message);
    }

    [Fact]
    public void Length_is_bounded_as_given_and_as_written_out()
    {
        var tight = string.Join(" and ", Enumerable.Repeat("a==1", 110));

        Assert.Equal("condition.long", ConditionParser.Parse(new string(' ', 1_001)).Problems[0].Code);
        Assert.True(tight.Length <= ConditionParser.MaxLength);
        Assert.Equal("condition.long", ConditionParser.Parse(tight).Problems[0].Code);
    }

    private static Gen<string> Expressions(int depth) => depth == 0 ? _comparison : Gen.OneOf(
        _comparison,
        Expressions(depth - 1).Select(inner => $"not ({inner})"),
        Expressions(depth - 1).Select(inner => $"not {inner}"),
        from left in Expressions(depth - 1) from right in Expressions(depth - 1) select $"({left}) and {right}",
        from left in Expressions(depth - 1) from right in Expressions(depth - 1) select $"{left} or ({right})");
}
