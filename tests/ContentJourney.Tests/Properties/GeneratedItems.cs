using ContentJourney.Collections;
using ContentJourney.Content;
using ContentJourney.Content.Conditions;
using FsCheck;
using FsCheck.Fluent;

namespace ContentJourney.Tests.Properties;

/// <summary>Items with variants for all sorts of contexts of <see cref="GeneratedSites.Definitions"/>.</summary>
internal static class GeneratedItems
{
    public static readonly DateTimeOffset Start = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gen<Condition?> _condition = Gen.Frequency((4, Gen.Constant<Condition?>(null)), (1, Gen.Elements(
        "tier == gold", "not tier == gold", "tier == gold and visits > 2", "visits in [1, 2] or newsletter == true", "visits <= 2").Select(text => (Condition?)ConditionParser.Parse(text).Value)));

    private static readonly Gen<Schedule?> _schedule = Gen.Frequency((4, Gen.Constant<Schedule?>(null)), (1, Gen.Elements<Schedule?>(
        new Schedule(Start, null), new Schedule(null, Start), new Schedule(Start.AddHours(-1), Start.AddHours(1)))));

    private static readonly Gen<ExperimentArm?> _arm = Gen.Frequency((4, Gen.Constant<ExperimentArm?>(null)), (1, Gen.Elements<ExperimentArm?>(new("test", "a"), new("test", "b"))));

    public static Gen<Item> Of(string key) =>
        from type in Gen.Elements("article", "product")
        from topics in Some("wine", "food")
        from personas in Some("a", "b", "c", "d")
        from phases in Some("one", "two", "three")
        from channels in Some("desktop", "mobile", "watch")
        from schedule in _schedule
        from priority in Gen.Choose(-1, 1)
        from price in Gen.Elements(499m, 1299.5m)
        from german in Base("de")
        from english in Base("en")
        from count in Gen.Choose(0, 5)
        from variants in Gen.CollectToArray(Enumerable.Range(0, count), index => Variant(index))
        from languages in Gen.Choose(0, 3)
        select new Item
        {
            Key = key,
            Type = type,
            Topics = topics,
            Audience = new Audience(personas, phases, channels),
            Schedule = schedule,
            Priority = priority,
            Facts = [new("price", new FactValue.Money(price, "EUR")), new("heat", new FactValue.Number(25, "s"))],
            Variants = [.. languages == 0 ? [english] : languages == 1 ? [german] : new[] { german, english }, .. variants],
        };

    private static Gen<Variant> Base(string locale) =>
        from message in GeneratedTexts.Messages("BASE")
        select new Variant { Key = "base", Locale = Locale.Of(locale), Message = message with { Headline = string.IsNullOrWhiteSpace(message.Headline) ? "BASE Name" : message.Headline } };

    private static Gen<Variant> Variant(int index) =>
        from locale in Gen.Elements("de", "en")
        from personas in Some("a", "b", "c", "d")
        from phases in Some("one", "two", "three")
        from channels in Some("desktop", "tablet", "mobile", "watch", "voice", "tight")
        from condition in _condition
        from schedule in _schedule
        from arm in _arm
        from priority in Gen.Choose(-1, 1)
        from standalone in Gen.Choose(0, 5)
        from message in GeneratedTexts.Messages(channels.Contains("mobile") && !channels.Contains("desktop") ? "PHONE" : "OTHER")
        select new Variant
        {
            Key = $"v{index}",
            Locale = Locale.Of(locale),
            When = new Targeting
            {
                Personas = personas,
                Phases = phases,
                Condition = condition,
                Schedule = schedule,
                Experiment = arm,
                Channels = channels.Count + personas.Count + phases.Count == 0 ? ["desktop"] : channels,
            },
            Priority = priority,
            Standalone = standalone == 0,
            Message = message,
        };

    private static Gen<ValueList<string>> Some(params string[] keys) => Gen.Frequency(
        (3, Gen.Constant<ValueList<string>>([])),
        (2, Gen.SubListOf(keys).Select(chosen => chosen.ToValueList())));
}
