using System.Buffers.Text;
using System.Text;
using ContentJourney.Content;
using ContentJourney.Lists;
using ContentJourney.Selection;

namespace ContentJourney.Tests.Lists;

public class ListCursorTests
{
    private static readonly ContentList _list = Samples.Publish(Samples.Item("a", new Message { Headline = "A|b" })) is var site ? site.List(site.Context(), ContentFilter.All) : null!;

    [Theory]
    [InlineData("")]
    [InlineData("%%%")]
    [InlineData("A")]
    [InlineData("🙂")]
    [InlineData("bm90IGEgY3Vyc29y")]
    public void What_is_no_cursor_is_refused(string cursor) => Assert.Null(_list.PositionAfter(cursor));

    [Theory]
    [InlineData("0|0|0|0|0|0|0|0|0|key")]
    [InlineData("1|0|0|0|0|0|0|0|0|key|")]
    [InlineData("0|x|0|0|0|0|0|0|0|key|")]
    [InlineData("0|99999999999999999999|0|0|0|0|0|0|0|key|")]
    [InlineData("0|1.5|0|0|0|0|0|0|0|key|")]
    public void A_cursor_of_other_parts_or_another_order_is_refused(string text) => Assert.Null(_list.PositionAfter(Encoded(text)));

    [Theory]
    [InlineData("0|9999999999|-9999999999|0|0|0|0|0|9223372036854775807||")]
    [InlineData("0|2147483647|1|2147483647|2147483647|1|2147483647|0|0|zzz|x|y|z")]
    public void Any_other_numbers_give_a_place_in_the_list(string text) => Assert.InRange(_list.PositionAfter(Encoded(text))!.Value, 0, 1);

    [Fact]
    public void A_cursor_longer_than_any_of_ours_is_refused() => Assert.Null(_list.PositionOf(new string('A', 2_004)));

    [Fact]
    public void The_longest_titles_and_keys_make_cursors_that_are_read()
    {
        var titles = new[] { new string('語', 5_000), string.Concat(Enumerable.Repeat("🙂", 2_000)), "x" + string.Concat(Enumerable.Repeat("🙂", 2_000)), "a|b\n|c", "\ud800" };
        var site = Samples.Publish([.. titles.Select((title, index) => Samples.Item(new string((char)('a' + index), Key.MaxLength), new Message { Headline = title }) with { Priority = int.MinValue })]);
        var list = site.List(site.Context(), ContentFilter.All with { Order = ContentOrder.TitleAsc });

        Assert.Equal(Enumerable.Range(0, 5), Enumerable.Range(0, 5).Select(position => list.PositionOf(list.CursorAt(position))!.Value));
    }

    [Fact]
    public void A_rank_reads_back()
    {
        var rank = new ListRank("", new VariantRank(0, 1, int.MaxValue, 0, 0, 0), new VariantRank(2, 0, 3, 0, 0, 0), -7, Samples.Now.UtcTicks, "key");

        Assert.True(ListCursor.TryRead(ListCursor.Write(rank, ContentOrder.Relevance), ContentOrder.Relevance, out var read));
        Assert.Equal(rank, read);
    }

    private static string Encoded(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
