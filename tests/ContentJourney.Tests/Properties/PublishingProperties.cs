using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Lists;
using ContentJourney.Publishing;
using ContentJourney.Selection;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.Tests.Properties;

public class PublishingProperties
{
    private static readonly string[] _keys = ["k0", "k1", "k2", "k3", "k4"];

    [Fact]
    public void A_site_brought_up_to_date_equals_one_built_whole() =>
        Prop.ForAll(Steps().ToArbitrary(), GeneratedSites.Contexts().ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_263, 17));

    private static bool Holds(Step[] steps, SelectionContext context)
    {
        var live = GeneratedSites.Publish([], []);
        var whole = new Whole(GeneratedSites.Definitions, [], []);
        foreach (var (step, index) in steps.Select((step, index) => (step, index)))
        {
            whole = whole.After(step, index);
            live = live.With(Update(step, index, whole));
            if (!Same(live, PublishedSite.Of(whole.Snapshot(live.Version)), context))
            {
                return false;
            }
        }

        return true;
    }

    private static SiteUpdate Update(Step step, int index, Whole whole) => new(
        index + 2,
        new SiteChange
        {
            Items = step.Set.Select(item => whole.Items[item.Key]).ToValueList(),
            Removals = step.Removed.Select(key => new Removal(Noun.Item, key)).ToValueList(),
            Personas = step.Persona is { } name ? [GeneratedSites.Definitions.Personas[3] with { Name = name }] : [],
        },
        step.Set.ToDictionary(item => item.Key, item => whole.Times[item.Key], StringComparer.Ordinal),
        step.Removed.Where(_ => step.KeepDrafts).ToHashSet(StringComparer.Ordinal));

    private static bool Same(PublishedSite live, PublishedSite whole, SelectionContext context)
    {
        var (first, second) = (live.List(live.Resolve(context).Value, ContentFilter.All), whole.List(whole.Resolve(context).Value, ContentFilter.All));
        return live.Definitions.Equals(whole.Definitions)
            && live.Unpublished.SetEquals(whole.Unpublished)
            && live.Items.Count == whole.Items.Count
            && whole.Items.All(pair => live.Items.TryGetValue(pair.Key, out var item) && item.Item.Equals(pair.Value.Item) && item.PublishedAt == pair.Value.PublishedAt)
            && Enumerable.Range(0, _keys.Length).All(path => live.AtPath($"/p{path}/")?.Item.Key == whole.AtPath($"/p{path}")?.Item.Key)
            && first.Count == second.Count
            && Enumerable.Range(0, first.Count).All(position => first[position].Item.Key == second[position].Item.Key);
    }

    private static Gen<Step[]> Steps() =>
        (from chosen in Gen.SubListOf(_keys)
         from items in Gen.CollectToArray(chosen, GeneratedItems.Of)
         from removed in Gen.SubListOf(_keys)
         from shift in Gen.Choose(0, 4)
         from persona in Gen.Elements(null, null, "X", "Y")
         from drafts in Gen.Elements(true, false)
         select new Step(items, [.. removed.Except(chosen)], shift, persona, drafts)).ArrayOf(5);

    /// <summary>One publish; the paths of all set items turn by the shift, so that items take each other's.</summary>
    private sealed record Step(Item[] Set, string[] Removed, int Shift, string? Persona, bool KeepDrafts);

    private sealed record Whole(Site Definitions, Dictionary<string, Item> Items, HashSet<string> Unpublished)
    {
        public Dictionary<string, DateTimeOffset> Times { get; private init; } = new(StringComparer.Ordinal);

        public Whole After(Step step, int index)
        {
            var kept = Items.Where(pair => !step.Removed.Contains(pair.Key) && step.Set.All(item => item.Key != pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
            var free = Enumerable.Range(0, _keys.Length).Select(path => $"/p{(path + step.Shift) % _keys.Length}").Except(kept.Values.Select(item => item.Path!)).ToArray();
            var set = step.Set.Select((item, position) => item with { Path = free[position] }).ToArray();
            var touched = step.Removed.Concat(set.Select(item => item.Key)).ToArray();
            return this with
            {
                Definitions = step.Persona is { } name ? Definitions with { Personas = [.. Definitions.Personas.Take(3), Definitions.Personas[3] with { Name = name }] } : Definitions,
                Items = kept.Concat(set.Select(item => KeyValuePair.Create(item.Key, item))).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
                Unpublished = [.. Unpublished.Except(touched), .. step.KeepDrafts ? step.Removed : []],
                Times = Times.Where(pair => !touched.Contains(pair.Key)).Concat(set.Select(item => KeyValuePair.Create(item.Key, GeneratedItems.Start.AddMinutes(index)))).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
            };
        }

        public SiteSnapshot Snapshot(long version) => new(version, Definitions with { Items = Items.Values.ToValueList() }, Times, Unpublished);
    }
}
