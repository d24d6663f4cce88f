using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using ContentJourney.Fitting;
using ContentJourney.Publishing;
using ContentJourney.Selection;
using ContentJourney.Shaping;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.Tests.Properties;

public class DeliveryProperties
{
    private static readonly Deliverer _deliverer = new(new TextFitter(new TextShaper()));

    [Fact]
    public void The_order_of_variants_is_total_and_antisymmetric() => Check(600, (site, context, _) =>
    {
        var ranked = site.Items.Values.SelectMany(item => Selector.Select(item, site.Resolve(context).Value)?.Variants ?? []).ToArray();
        return ranked.All(left => ranked.All(right =>
            Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left))
            && ranked.All(third => left.CompareTo(right) > 0 || right.CompareTo(third) > 0 || left.CompareTo(third) <= 0)
            && (left.CompareTo(right) != 0 || left.Variant.Variant.Key == right.Variant.Variant.Key)));
    });

    [Fact]
    public void Culture_and_the_order_of_variants_in_the_item_and_asking_again_change_nothing() => Check(400, (site, context, _) => site.Items.Values.All(item =>
    {
        var once = Deliver(site, item.Item.Key, context, _deliverer);
        var shuffled = GeneratedSites.Publish([item.Item with { Variants = item.Item.Variants.Reverse().ToValueList() }], [(int)(item.PublishedAt - GeneratedItems.Start).TotalHours]);
        using var turkish = new CultureScope("tr-TR");
        return Deliver(site, item.Item.Key, context, _deliverer) == once
            && Deliver(shuffled, item.Item.Key, context, new Deliverer(new TextFitter(new TextShaper(), capacity: 1))) == once;
    }));

    [Fact]
    public void Contexts_that_agree_on_the_inputs_used_get_the_same_bytes_and_the_same_key() => Check(1_500, (site, context, other) => site.Items.Values.All(item =>
    {
        var first = _deliverer.Deliver(item, site.Resolve(context).Value);
        var alike = first is null ? null : Alike(other, context, first.InputsUsed);
        var second = alike is null ? null : _deliverer.Deliver(item, site.Resolve(alike).Value);
        return first is null || (second is not null && Canonical.Of(first) == Canonical.Of(second) && first.CacheKey == second.CacheKey);
    }));

    [Fact]
    public void Equal_cache_keys_have_equal_bytes() => Check(1_000, (site, context, other) =>
    {
        var republished = site.With(new SiteUpdate(
            2,
            new SiteChange { Items = site.Items.Values.Select(item => item.Item with { Facts = [new("price", new FactValue.Money(1, "EUR"))] }).ToValueList() },
            site.Items.Keys.ToDictionary(key => key, _ => GeneratedItems.Start.AddDays(1), StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal)));
        var deliveries = new[] { context, other, context with { Persona = other.Persona }, context with { At = other.At }, context with { Seed = other.Seed }, context with { Attributes = other.Attributes } }
            .SelectMany(asked => new[] { site, republished }.SelectMany(published => published.Items.Values.Select(item => _deliverer.Deliver(item, published.Resolve(asked).Value))))
            .OfType<DeliveredContent>();
        return deliveries.GroupBy(content => content.CacheKey).All(same => same.Select(Canonical.Of).Distinct(StringComparer.Ordinal).Count() == 1);
    });

    [Fact]
    public void No_hard_budget_is_ever_exceeded() => Check(1_000, (site, context, _) => GeneratedSites.Channels.All(channel =>
        site.Items.Values.All(item => _deliverer.Deliver(item, site.Resolve(context with { Channel = channel }).Value) is not { } content || HardBudgets.Hold(content))));

    [Fact]
    public void A_desktop_never_gets_what_was_written_for_the_phone() => Check(500, (site, context, _) =>
        site.Items.Keys.All(key => !(Deliver(site, key, context with { Channel = "desktop" }, _deliverer) ?? "").Contains("PHONE", StringComparison.Ordinal)));

    private static SelectionContext Alike(SelectionContext other, SelectionContext like, ValueList<string> used) => other with
    {
        Persona = used.Contains("persona") ? like.Persona : other.Persona,
        Phase = used.Contains("phase") ? like.Phase : other.Phase,
        Channel = like.Channel,
        Locale = like.Locale,
        Seed = used.Contains("seed") ? like.Seed : other.Seed,
        At = used.Contains("time") ? like.At : other.At,
        Attributes = Chosen(other, used, ours: false).Concat(Chosen(like, used, ours: true)).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
    };

    private static IEnumerable<KeyValuePair<string, AttributeValue>> Chosen(SelectionContext context, ValueList<string> used, bool ours) =>
        context.Attributes.Where(pair => used.Contains($"attributes.{pair.Key}") == ours);

    private static string? Deliver(PublishedSite site, string key, SelectionContext context, Deliverer deliverer) =>
        deliverer.Deliver(site.Items[key], site.Resolve(context).Value) is { } content ? Canonical.Of(content) : null;

    internal static void Check(int cases, Func<PublishedSite, SelectionContext, SelectionContext, bool> holds) => Prop
        .ForAll(GeneratedSites.Sites(2).ToArbitrary(), GeneratedSites.Contexts().ToArbitrary(), GeneratedSites.Contexts().ToArbitrary(), (site, context, other) => holds(site, context, other))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(20_261, 11));
}
