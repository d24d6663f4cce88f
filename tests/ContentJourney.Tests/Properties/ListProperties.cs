using ContentJourney.Explaining;
using ContentJourney.Fitting;
using ContentJourney.Lists;
using ContentJourney.NextSteps;
using ContentJourney.Publishing;
using ContentJourney.Selection;
using ContentJourney.Shaping;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.Tests.Properties;

public class ListProperties
{
    private static readonly Explainer _explainer = new(new Deliverer(new TextFitter(new TextShaper())));

    private static readonly string[] _told = ["BASE", "OTHER", "PHONE", "v0", "v1"];

    [Fact]
    public void Paging_either_way_yields_every_item_once_in_order() => Check(500, (site, context, order, size) =>
    {
        var list = site.List(site.Resolve(context).Value, ContentFilter.All with { Order = order });
        var all = Keys(list, 0, list.Count);
        return Forward(list, size).SequenceEqual(all) && Backward(list, size).SequenceEqual(all);
    });

    [Fact]
    public void A_cursor_outlives_that_other_items_come_and_go() => Check(500, (site, context, order, _) =>
    {
        var filter = ContentFilter.All with { Order = order };
        var before = site.List(site.Resolve(context).Value, filter);
        var gone = site.Items.Keys.Where((_, index) => index % 3 == 1).ToHashSet(StringComparer.Ordinal);
        var later = site.With(Update(site, gone));
        var after = later.List(later.Resolve(context).Value, filter);
        return Enumerable.Range(0, before.Count).All(position => Still(Keys(before, position + 1, before.Count), gone, "new-")
            .SequenceEqual(Still(Keys(after, after.PositionAfter(before.CursorAt(position))!.Value, after.Count), gone, "new-")));
    });

    [Fact]
    public void What_is_withheld_is_in_no_list_and_no_next_step_and_its_explanation_tells_nothing() => Check(500, (site, context, order, _) =>
    {
        var resolved = site.Resolve(context).Value;
        var list = site.List(resolved, ContentFilter.All with { Order = order });
        var offered = Keys(list, 0, list.Count).Concat(NextStepFinder.Find(resolved, [], 50).Select(item => item.Item.Key)).ToArray();
        return site.Items.Values.Where(item => Selector.Withheld(item, resolved) is not null).All(item =>
        {
            var explanation = _explainer.Explain(item, item.Item.Key, resolved);
            return !offered.Contains(item.Item.Key)
                && explanation is { Content: null, Rejected.Count: 0 }
                && explanation.Alternatives.All(other => other.Item.Key != item.Item.Key)
                && explanation.Alternatives.All(other => Selector.Withheld(other.Selection.Item, resolved) is null)
                && !_told.Any(mark => explanation.Sentence.Contains(mark, StringComparison.Ordinal));
        });
    });

    [Fact]
    public void Lists_are_the_same_from_the_cache_and_fresh_whatever_was_asked_before() => Check(300, (site, context, order, _) =>
    {
        var filter = ContentFilter.All with { Order = order };
        var nearby = new[] { context with { Attributes = SelectionContext.NoAttributes }, context with { Seed = null }, context with { At = GeneratedItems.Start }, context with { Persona = null }, context };
        return nearby.Concat(nearby.Reverse()).All(asked =>
        {
            var resolved = site.Resolve(asked).Value;
            var (held, fresh) = (site.List(resolved, filter), ContentList.Of(resolved, filter));
            return Keys(held, 0, held.Count).SequenceEqual(Keys(fresh, 0, fresh.Count));
        });
    });

    private static SiteUpdate Update(PublishedSite site, HashSet<string> gone)
    {
        var added = site.Items.Values.Take(2).Select(item => item.Item with { Key = $"new-{item.Item.Key}" }).ToArray();
        return new SiteUpdate(
            2,
            new SiteChange { Items = [.. added], Removals = [.. gone.Select(key => new Removal(Noun.Item, key))] },
            added.ToDictionary(item => item.Key, _ => GeneratedItems.Start, StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Still(IEnumerable<string> keys, HashSet<string> gone, string added) =>
        keys.Where(key => !gone.Contains(key) && !key.StartsWith(added, StringComparison.Ordinal));

    private static List<string> Forward(ContentList list, int size)
    {
        var found = new List<string>();
        for (var start = 0; start < list.Count;)
        {
            var end = Math.Min(list.Count, start + size);
            found.AddRange(Keys(list, start, end));
            start = list.PositionAfter(list.CursorAt(end - 1))!.Value;
        }

        return found;
    }

    private static List<string> Backward(ContentList list, int size)
    {
        var found = new List<string>();
        for (var end = list.Count; end > 0;)
        {
            var start = Math.Max(0, end - size);
            found.InsertRange(0, Keys(list, start, end));
            end = list.PositionOf(list.CursorAt(start))!.Value;
        }

        return found;
    }

    private static string[] Keys(ContentList list, int from, int to) => [.. Enumerable.Range(from, to - from).Select(position => list[position].Item.Key)];

    private static void Check(int cases, Func<PublishedSite, SelectionContext, ContentOrder, int, bool> holds) => Prop
        .ForAll(
            GeneratedSites.Sites(7).ToArbitrary(),
            GeneratedSites.Contexts().ToArbitrary(),
            (from order in Gen.Elements(Enum.GetValues<ContentOrder>()) from size in Gen.Choose(1, 4) select (order, size)).ToArbitrary(),
            (site, context, page) => holds(site, context, page.order, page.size))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(20_262, 13));
}
