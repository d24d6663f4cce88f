using ContentJourney.Comparing;
using ContentJourney.Content;

namespace ContentJourney.Tests.Comparing;

public class ItemMergeTests
{
    private const string Headline = "items/tea/variants/en/base/headline";
    private const string Watch = "items/tea/variants/en/watch";

    private static readonly Item _origin = Tea("Tea", "Hot.", "Tea");

    [Fact]
    public void What_one_side_changed_is_taken_from_it()
    {
        var (mine, theirs) = (Tea("Green tea", "Hot.", "Tea") with { Topics = ["tea"] }, Tea("Tea", "Cold.", "Tea") with { Owner = "shop" });
        var merge = ItemMerge.Between(_origin, mine, theirs);

        Assert.Equal(["items/tea/topics", Headline], merge.Mine.Select(part => part.Path));
        Assert.Equal(["items/tea/owner", "items/tea/variants/en/base/body"], merge.Theirs.Select(part => part.Path));
        Assert.Equal([], merge.Conflicts);
        Assert.Equal(Tea("Green tea", "Cold.", "Tea") with { Topics = ["tea"], Owner = "shop" }, ItemMerge.Merge(_origin, mine, theirs).Value);
    }

    [Fact]
    public void What_both_changed_alike_is_no_conflict()
    {
        var merge = ItemMerge.Between(_origin, Tea("Green", "Hot.", "Tea"), Tea("Green", "Hot.", "Tea"));

        Assert.Equal([Headline], merge.Same.Select(part => part.Path));
        Assert.Equal([], merge.Conflicts);
    }

    [Fact]
    public void What_both_changed_is_decided_by_a_choice()
    {
        var (mine, theirs) = (Tea("Green", "Hot.", "Tea"), Tea("Black", "Hot.", "Tea"));

        Assert.Equal([new PartConflict(Headline, "Tea", "Green", "Black")], ItemMerge.Between(_origin, mine, theirs).Conflicts);
        Assert.Equal([$"{Headline}: Both changed this; say whose change counts."], ItemMerge.Merge(_origin, mine, theirs).Problems.Select(problem => problem.ToString()));
        Assert.Equal(mine, Merged(mine, theirs, Headline, Side.Mine));
        Assert.Equal(theirs, Merged(mine, theirs, Headline, Side.Theirs));
    }

    [Fact]
    public void Variants_that_one_side_added_or_took_out_are_added_and_taken_out()
    {
        var pro = new Variant { Key = "pro", Locale = Locale.Of("en"), When = new() { Personas = ["pro"] }, Message = new() { Summary = "S" } };
        var (mine, theirs) = (_origin with { Variants = [.. _origin.Variants, pro] }, _origin with { Variants = [_origin.Variants[0]] });

        Assert.Equal([_origin.Variants[0], pro], ItemMerge.Merge(_origin, mine, theirs).Value.Variants);
        Assert.Equal([_origin.Variants[0], pro], ItemMerge.Merge(_origin, theirs, mine).Value.Variants);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_variant_that_one_took_out_and_the_other_changed_is_one_conflict(bool iTookItOut)
    {
        var (without, changed) = (_origin with { Variants = [_origin.Variants[0]] }, Tea("Tea", "Hot.", "Green"));
        var (mine, theirs) = iTookItOut ? (without, changed) : (changed, without);

        Assert.Equal([Watch], ItemMerge.Between(_origin, mine, theirs).Conflicts.Select(conflict => conflict.Path));
        Assert.Equal(mine, Merged(mine, theirs, Watch, Side.Mine));
        Assert.Equal(theirs, Merged(mine, theirs, Watch, Side.Theirs));
    }

    [Fact]
    public void Facts_and_own_fields_are_merged_one_by_one()
    {
        var mine = _origin with { Facts = [new("price", new FactValue.Text("5"))], Variants = [With("a"), _origin.Variants[1]] };
        var theirs = _origin with { Facts = [new("time", new FactValue.Text("3"))], Variants = [With("b"), _origin.Variants[1]] };

        var merged = ItemMerge.Merge(_origin, mine, theirs).Value;

        Assert.Equal(["time", "price"], merged.Facts.Select(fact => fact.Name));
        Assert.Equal(["b", "a"], merged.Variants[0].Fields.Select(field => field.Key));

        static Variant With(string field) => _origin.Variants[0] with { Fields = [new(field, [new FieldScalar.Boolean(true)])] };
    }

    private static Item Merged(Item mine, Item theirs, string path, Side side) =>
        ItemMerge.Merge(_origin, mine, theirs, new Dictionary<string, Side>(StringComparer.Ordinal) { [path] = side }).Value;

    private static Item Tea(string headline, string body, string glance) => Samples.Item(
        "tea",
        new() { Headline = headline, Body = body },
        new Variant { Key = "watch", Locale = Locale.Of("en"), When = new() { Channels = ["watch"] }, Message = new() { GlanceTitle = glance } });
}
