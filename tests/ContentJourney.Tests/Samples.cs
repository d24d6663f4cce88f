using ContentJourney.Channels;
using ContentJourney.Content;
using ContentJourney.Fitting;
using ContentJourney.Publishing;
using ContentJourney.Selection;
using ContentJourney.Shaping;

namespace ContentJourney.Tests;

/// <summary>Small sites for tests that need one: personas <c>pro</c> below <c>person</c>, from whom <c>wine</c> is kept, phases <c>one</c> to <c>three</c>, the built-in channels.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly Deliverer Deliverer = new(new TextFitter(new TextShaper()));

    public static Site Definitions { get; } = new()
    {
        Settings = new() { Key = "s", Title = "S", DefaultLocale = Locale.Of("en"), Locales = [Locale.Of("en"), Locale.Of("de")] },
        Personas = [new() { Key = "pro", Name = "Pro", Parent = "person" }, new() { Key = "person", Name = "Person", ExcludedTopics = ["wine"] }],
        PhaseModels = [new("m", "M", [new("one", "1", null, []), new("two", "2", null, []), new("three", "3", null, [])])],
        Channels = BuiltInChannels.All,
    };

    public static Item Item(string key, Message message, params Variant[] variants) =>
        new() { Key = key, Type = "article", Variants = [Base("en", message), .. variants] };

    public static Variant Base(string locale, Message message) => new() { Key = Variant.BaseKey, Locale = Locale.Of(locale), Message = message };

    public static PublishedSite Publish(params Item[] items) => Publish(Definitions, items);

    public static PublishedSite Publish(Site definitions, params Item[] items) => PublishedSite.Of(Snapshot(definitions, 1, items));

    public static SiteSnapshot Snapshot(Site definitions, long version, params Item[] items) => new(
        version,
        definitions with { Items = [.. items] },
        items.ToDictionary(item => item.Key, _ => Now, StringComparer.Ordinal),
        new HashSet<string>(["draft"], StringComparer.Ordinal));

    public static SiteContext Context(this PublishedSite site, string channel = "desktop", string? persona = null, string? phase = null, string? locale = null, string? seed = null) =>
        site.Resolve(new SelectionContext { Channel = channel, Persona = persona, Phase = phase, Locale = locale is null ? null : Locale.Of(locale), At = Now, Seed = seed }).Value;

    public static DeliveredContent Deliver(this PublishedSite site, string key, SiteContext context) => Deliverer.Deliver(site.Items[key], context)!;
}
